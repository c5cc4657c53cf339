import { refusesPipeline, yields } from '../run.js'

describe('$replaceRoot', () => {
  yields([
    [
      'puts a document in the place of the whole',
      [{ $replaceRoot: { newRoot: '$a' } }],
      [{ a: { b: 1 } }],
      [{ b: 1 }],
    ],
    [
      'takes an expression',
      [{ $replaceRoot: { newRoot: { $mergeObjects: [{ c: 1 }, '$a'] } } }],
      [{ a: { b: 1 } }],
      [{ c: 1, b: 1 }],
    ],
  ])
  refusesPipeline([
    ['refuses a missing document', [{ $replaceRoot: { newRoot: '$a' } }], [{}], 40228],
    ['refuses an unknown name', [{ $replaceRoot: { newRoot: '$a', x: 1 } }], [], 40415],
  ])
})
