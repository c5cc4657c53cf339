import { yields } from '../run.js'

describe('$setUnion', () => {
  yields([
    [
      'joins the arrays without doubles',
      [{ $group: { _id: null, v: { $setUnion: '$a' } } }],
      [{ a: [1, 2] }, { a: [2, 3] }],
      [{ _id: null, v: [1, 2, 3] }],
    ],
  ])
})
