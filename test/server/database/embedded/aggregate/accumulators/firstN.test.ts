import { refusesPipeline, yields } from '../run.js'

describe('$firstN', () => {
  yields([
    [
      'lists the first values',
      [{ $group: { _id: null, v: { $firstN: { n: 2, input: '$n' } } } }],
      [{ n: 3 }, {}, { n: 1 }],
      [{ _id: null, v: [3, null] }],
    ],
  ])
  refusesPipeline([
    ['refuses none', [{ $group: { _id: null, v: { $firstN: { n: 0, input: '$n' } } } }], [{}], 5787908],
  ])
})
