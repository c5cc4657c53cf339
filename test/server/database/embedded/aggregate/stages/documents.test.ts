import { refusesPipeline, yields } from '../run.js'

describe('$documents', () => {
  yields([
    [
      'yields the documents given',
      [{ $documents: [{ a: 1 }, { a: { $add: [1, 1] } }] }],
      [],
      [{ a: 1 }, { a: 2 }],
    ],
  ])
  refusesPipeline([['refuses what is no list', [{ $documents: 5 }] as never, [], 5858203]])
})
