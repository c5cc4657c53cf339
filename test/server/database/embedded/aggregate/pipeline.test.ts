import { refusesPipeline, yields } from './run.js'

describe('Pipelines', () => {
  yields([
    [
      'runs stages one after another',
      [{ $match: { a: { $gt: 0 } } }, { $sort: { a: -1 } }, { $limit: 1 }, { $project: { a: 1 } }],
      [{ a: 1 }, { a: 3 }, { a: 2 }],
      [{ a: 3 }],
    ],
    ['is the documents themselves without stages', [], [{ a: 1 }], [{ a: 1 }]],
  ])
  refusesPipeline([
    ['refuses an unknown stage', [{ $nonsense: {} }], [], 40324],
    ['refuses two stages in one', [{ $match: {}, $limit: 1 }], [], 40323],
    ['refuses an empty stage', [{}], [], 40323],
    ['refuses change streams as every server that stands alone', [{ $changeStream: {} }], [], 40573],
    ['refuses loudly what MongoDB has and this database has not', [{ $geoNear: {} }], [], 115],
  ])
})
