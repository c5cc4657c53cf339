import { evaluates, refuses } from '../evaluate.js'

describe('$substrBytes', () => {
  evaluates([
    ['takes bytes from a place', { $substrBytes: ['abcde', 1, 2] }, {}, 'bc'],
    ['goes to the end for a negative length', { $substrBytes: ['abcde', 2, -1] }, {}, 'cde'],
  ])
  refuses([
    ['refuses to start within a character', { $substrBytes: ['é', 1, 1] }, {}, 28656],
    ['refuses to end within a character', { $substrBytes: ['é', 0, 1] }, {}, 28657],
  ])
})
