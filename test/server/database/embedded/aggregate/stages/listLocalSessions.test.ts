import { refusesPipeline, yields } from '../run.js'

describe('$listLocalSessions', () => {
  yields([
    ['asks the server', [{ $listLocalSessions: {} }], [], [{ _id: { id: 'one' } }]],
    [
      'leads a pipeline',
      [{ $listLocalSessions: {} }, { $addFields: { dummy: 'x' } }, { $project: { _id: 0, dummy: 1 } }],
      [],
      [{ dummy: 'x' }],
    ],
  ])
  refusesPipeline([
    ['refuses what is not an object', [{ $listLocalSessions: 1 }], [], 9],
    ['stands first', [{ $match: {} }, { $listLocalSessions: {} }], [], 40602],
  ])
})
