import { dbl } from '../../values/literals.js'
import { yields } from '../run.js'

describe('$median', () => {
  yields([
    [
      'is the middle of the numbers',
      [{ $group: { _id: null, v: { $median: { input: '$n', method: 'approximate' } } } }],
      [{ n: 3 }, { n: 1 }, { n: 'x' }, { n: 2 }],
      [{ _id: null, v: dbl(2) }],
    ],
  ])
})
