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
  const hundred = Array.from({ length: 100 }, (_, n) => ({ n }))
  const granular: [string, number[]][] = [
    ['R20', [0, 20, 40, 63, 90, 100]],
    ['E24', [0, 20, 43, 68, 91, 100]],
    ['1-2-5', [0, 20, 50, 100]],
    ['POWERSOF2', [0, 32, 64, 128]],
  ]
  yields(
    granular.map(([granularity, boundaries]) => [
      `puts the boundaries on the numbers of ${granularity}`,
      [{ $bucketAuto: { groupBy: '$n', buckets: 5, granularity } }],
      hundred,
      boundaries.slice(1).map((max, i) => {
        const min = boundaries[i] as number
        return { _id: { min, max }, count: Math.min(max, 100) - min }
      }),
    ]),
  )
  refusesPipeline([
    ['refuses no buckets', [{ $bucketAuto: { groupBy: '$n', buckets: 0 } }], [], 40243],
    [
      'refuses a granularity that is not one',
      [{ $bucketAuto: { groupBy: '$n', buckets: 1, granularity: 'R6' } }],
      [],
      40257,
    ],
    [
      'refuses to round what is no number',
      [{ $bucketAuto: { groupBy: '$n', buckets: 1, granularity: 'R5' } }],
      [{ n: 'x' }],
      40258,
    ],
    [
      'refuses to round what is below zero',
      [{ $bucketAuto: { groupBy: '$n', buckets: 1, granularity: 'R5' } }],
      [{ n: -1 }],
      40260,
    ],
  ])
})
