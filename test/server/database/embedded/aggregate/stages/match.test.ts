import { refusesPipeline, yields } from '../run.js'

describe('$match', () => {
  yields([
    ['keeps the documents that match', [{ $match: { n: { $gt: 1 } } }], [{ n: 1 }, { n: 2 }], [{ n: 2 }]],
    [
      'evaluates expressions',
      [{ $match: { $expr: { $gt: ['$a', '$b'] } } }],
      [
        { a: 2, b: 1 },
        { a: 1, b: 1 },
      ],
      [{ a: 2, b: 1 }],
    ],
  ])
  refusesPipeline([['refuses what is no document', [{ $match: 5 }] as never, [], 15959]])
})
