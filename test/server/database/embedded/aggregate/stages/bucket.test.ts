import { refusesPipeline, yields } from '../run.js'

describe('$bucket', () => {
  yields([
    [
      'counts between boundaries',
      [{ $bucket: { groupBy: '$n', boundaries: [0, 10, 20] } }],
      [{ n: 0 }, { n: 9 }, { n: 10 }],
      [
        { _id: 0, count: 2 },
        { _id: 10, count: 1 },
      ],
    ],
    [
      'puts the rest under the default',
      [{ $bucket: { groupBy: '$n', boundaries: [0, 10], default: 'other', output: { s: { $sum: '$n' } } } }],
      [{ n: 5 }, { n: 50 }, {}],
      [
        { _id: 0, s: 5 },
        { _id: 'other', s: 50 },
      ],
    ],
  ])
  refusesPipeline([
    [
      'refuses a value outside without a default',
      [{ $bucket: { groupBy: '$n', boundaries: [0, 10] } }],
      [{ n: 10 }],
      40066,
    ],
    ['refuses boundaries out of order', [{ $bucket: { groupBy: '$n', boundaries: [10, 0] } }], [], 40194],
    ['refuses one boundary', [{ $bucket: { groupBy: '$n', boundaries: [0] } }], [], 40192],
    [
      'refuses a default between boundaries',
      [{ $bucket: { groupBy: '$n', boundaries: [0, 10], default: 5 } }],
      [],
      40199,
    ],
    [
      'refuses boundaries of different types',
      [{ $bucket: { groupBy: '$n', boundaries: [0, 'x'] } }],
      [],
      40193,
    ],
  ])
})
