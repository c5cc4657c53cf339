import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$percentile', () => {
  evaluates([
    [
      'is the values at the fractions',
      { $percentile: { input: '$a', p: [0.5, 1], method: 'approximate' } },
      { a: [4, 1, 3, 2] },
      [dbl(2), dbl(4)],
    ],
  ])
  refuses([
    ['refuses no fractions', { $percentile: { input: '$a', p: [], method: 'approximate' } }, {}, 7750301],
    [
      'refuses a fraction that is no number',
      { $percentile: { input: '$a', p: ['x'], method: 'approximate' } },
      {},
      7750302,
    ],
    ['refuses no document', { $percentile: 5 }, {}, 7436200],
    ['refuses to go without fractions', { $percentile: { input: '$a', method: 'approximate' } }, {}, 40414],
    [
      'refuses a fraction beyond 1',
      { $percentile: { input: '$a', p: [2], method: 'approximate' } },
      {},
      7750303,
    ],
  ])
})
