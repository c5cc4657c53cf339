import { refusesPipeline, yields } from '../run.js'

describe('$indexStats', () => {
  yields([['asks the database', [{ $indexStats: {} }], [], [{ name: '_id_', key: { _id: 1 } }]]])
  refusesPipeline([['refuses arguments', [{ $indexStats: { a: 1 } }], [], 28803]])
})
