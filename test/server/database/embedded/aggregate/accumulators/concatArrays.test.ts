import { yields } from '../run.js'

describe('$concatArrays', () => {
  yields([
    [
      'joins the arrays',
      [{ $group: { _id: null, v: { $concatArrays: '$a' } } }],
      [{ a: [1, 2] }, {}, { a: [2] }],
      [{ _id: null, v: [1, 2, 2] }],
    ],
  ])
})
