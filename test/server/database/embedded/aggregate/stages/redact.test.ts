import { refusesPipeline, yields } from '../run.js'

describe('$redact', () => {
  yields([
    [
      'prunes documents within',
      [{ $redact: { $cond: [{ $gt: ['$level', 1] }, '$$PRUNE', '$$DESCEND'] } }],
      [{ level: 1, a: { level: 2, x: 1 }, b: [{ level: 1, y: 1 }, { level: 5 }] }],
      [{ level: 1, b: [{ level: 1, y: 1 }] }],
    ],
    ['keeps the whole', [{ $redact: '$$KEEP' }], [{ a: { level: 9 } }], [{ a: { level: 9 } }]],
  ])
  refusesPipeline([['refuses another value', [{ $redact: 'x' }], [{}], 17053]])
})
