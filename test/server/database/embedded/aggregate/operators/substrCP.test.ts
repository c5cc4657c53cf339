import { evaluates, refuses } from '../evaluate.js'

describe('$substrCP', () => {
  evaluates([
    ['takes characters from a place', { $substrCP: ['cafétéria', 3, 2] }, {}, 'ét'],
    ['is empty beyond the end', { $substrCP: ['abc', 5, 2] }, {}, ''],
    ['is empty of null', { $substrCP: [null, 0, 1] }, {}, ''],
  ])
  refuses([
    ['refuses a negative start', { $substrCP: ['abc', -1, 2] }, {}, 34455],
    ['refuses a negative length', { $substrCP: ['abc', 0, -1] }, {}, 34454],
  ])
})
