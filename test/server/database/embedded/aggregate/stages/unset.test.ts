import { refusesPipeline, yields } from '../run.js'

describe('$unset', () => {
  yields([
    ['takes a field away', [{ $unset: 'a' }], [{ a: 1, b: 2 }], [{ b: 2 }]],
    [
      'takes fields away through arrays',
      [{ $unset: ['a.x', 'b'] }],
      [{ a: [{ x: 1, y: 2 }], b: 1 }],
      [{ a: [{ y: 2 }] }],
    ],
  ])
  refusesPipeline([
    ['refuses a number', [{ $unset: 5 }] as never, [], 31002],
    ['refuses a number in a list', [{ $unset: [5] }] as never, [], 31120],
    ['refuses an empty name', [{ $unset: '' }], [], 40352],
    ['refuses an empty list', [{ $unset: [] }], [], 31119],
  ])
})
