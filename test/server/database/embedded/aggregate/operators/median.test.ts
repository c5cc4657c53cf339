import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$median', () => {
  evaluates([
    [
      'is the middle of an array',
      { $median: { input: '$a', method: 'approximate' } },
      { a: [3, 1, 2] },
      dbl(2),
    ],
  ])
  refuses([
    ['refuses no document', { $median: 5 }, {}, 7436201],
    ['refuses to go without a method', { $median: { input: '$a' } }, {}, 40414],
    ['refuses an unknown name', { $median: { input: '$a', p: [1], method: 'approximate' } }, {}, 40415],
    ['refuses another method', { $median: { input: '$a', method: 'exact' } }, {}, 2],
  ])
})
