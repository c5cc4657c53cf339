import { yields } from '../run.js'

describe('$collStats', () => {
  yields([['asks the database', [{ $collStats: { count: {} } }], [{ a: 1 }], [{ ns: 'test.own', count: 1 }]]])
})
