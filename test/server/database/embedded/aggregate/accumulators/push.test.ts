import { yields } from '../run.js'

describe('$push', () => {
  yields([
    [
      'lists the values',
      [{ $group: { _id: null, v: { $push: '$n' } } }],
      [{ n: 3 }, {}, { n: 3 }],
      [{ _id: null, v: [3, 3] }],
    ],
    [
      'lists documents',
      [{ $group: { _id: null, v: { $push: { a: '$n' } } } }],
      [{ n: 3 }, {}],
      [{ _id: null, v: [{ a: 3 }, {}] }],
    ],
  ])
})
