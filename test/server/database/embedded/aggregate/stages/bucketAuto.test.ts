import { refusesPipeline, yields } from '../run.js'

describe('$bucketAuto', () => {
  yields([
    [
      'spreads documents over buckets',
      [{ $bucketAuto: { groupBy: '$n', buckets: 2 } }],
      [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }],
      [
        { _id: { min: 1, max: 3 }, count: 2 },
        { _id: { min: 3, max: 4 }, count: 2 },
      ],
    ],
    [
      'keeps equal values together',
      [{ $bucketAuto: { groupBy: '$n', buckets: 2 } }],
      [{ n: 1 }, { n: 1 }, { n: 1 }, { n: 2 }],
      [
        { _id: { min: 1, max: 2 }, count: 3 },
        { _id: { min: 2, max: 2 }, count: 1 },
      ],
    ],
  ])
  refusesPipeline([
    ['refuses no buckets', [{ $bucketAuto: { groupBy: '$n', buckets: 0 } }], [], 40243],
    [
      'refuses granularity, which is not built',
      [{ $bucketAuto: { groupBy: '$n', buckets: 1, granularity: 'R5' } }],
      [],
      115,
    ],
  ])
})
