import { dbl } from '../../values/literals.js'
import { yields } from '../run.js'

describe('$addToSet', () => {
  yields([
    [
      'lists the values without doubles',
      [{ $group: { _id: null, v: { $addToSet: '$n' } } }],
      [{ n: 3 }, { n: dbl(3) }, { n: 1 }, {}],
      [{ _id: null, v: [3, 1] }],
    ],
  ])
})
