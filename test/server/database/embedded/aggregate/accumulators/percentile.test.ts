import { dbl } from '../../values/literals.js'
import { yields } from '../run.js'

describe('$percentile', () => {
  yields([
    [
      'is the numbers at the fractions',
      [{ $group: { _id: null, v: { $percentile: { input: '$n', p: [0, 0.5], method: 'approximate' } } } }],
      [{ n: 3 }, { n: 1 }],
      [{ _id: null, v: [dbl(1), dbl(1)] }],
    ],
  ])
})
