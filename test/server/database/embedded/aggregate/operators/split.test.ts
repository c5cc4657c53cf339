import { evaluates, refuses } from '../evaluate.js'

describe('$split', () => {
  evaluates([
    ['cuts at a separator', { $split: ['June-15-2013', '-'] }, {}, ['June', '15', '2013']],
    ['gives the whole where there is none', { $split: ['abc', '/'] }, {}, ['abc']],
    ['is null of null', { $split: [null, '-'] }, {}, null],
  ])
  refuses([
    ['refuses an empty separator', { $split: ['abc', ''] }, {}, 40087],
    ['refuses a number', { $split: ['$a', '-'] }, { a: 1 }, 40085],
  ])
})
