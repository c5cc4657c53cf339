import { refusesPipeline, yields } from '../run.js'

describe('$count', () => {
  yields([
    ['counts the documents', [{ $group: { _id: null, v: { $count: {} } } }], [{}, {}], [{ _id: null, v: 2 }]],
  ])
  refusesPipeline([['refuses arguments', [{ $group: { _id: null, v: { $count: 1 } } }], [], 14]])
})
