import { dbl } from '../../values/literals.js'
import { yields } from '../run.js'

describe('$stdDevPop', () => {
  yields([
    [
      'is the deviation of a whole',
      [{ $group: { _id: null, v: { $stdDevPop: '$n' } } }],
      [{ n: 1 }, { n: 3 }],
      [{ _id: null, v: dbl(1) }],
    ],
  ])
})
