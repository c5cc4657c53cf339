import { yields } from '../run.js'

describe('$min', () => {
  yields([
    [
      'is the least, without nulls',
      [{ $group: { _id: null, v: { $min: '$n' } } }],
      [{ n: 2 }, { n: null }, { n: 1 }, {}],
      [{ _id: null, v: 1 }],
    ],
  ])
})
