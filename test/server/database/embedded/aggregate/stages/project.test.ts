import { refusesPipeline, yields } from '../run.js'

describe('$project', () => {
  yields([
    [
      'computes within arrays, where values become documents',
      [{ $project: { 'a.n': '$x', 'a.b': 1 } }],
      [{ a: [{ b: 1, c: 2 }, 5], x: 7 }],
      [{ a: [{ b: 1, n: 7 }, { n: 7 }] }],
    ],
    ['keeps _id unless told', [{ $project: { a: 1 } }], [{ _id: 1, a: 2, b: 3 }], [{ _id: 1, a: 2 }]],
    ['leaves _id out', [{ $project: { _id: 0, a: 1 } }], [{ _id: 1, a: 2 }], [{ a: 2 }]],
    [
      'leaves fields out',
      [{ $project: { a: 0, 'b.c': 0 } }],
      [{ _id: 1, a: 1, b: { c: 1, d: 2 } }],
      [{ _id: 1, b: { d: 2 } }],
    ],
    [
      'computes fields',
      [{ $project: { _id: 0, s: { $add: ['$a', 1] }, t: '$a' } }],
      [{ a: 1 }],
      [{ s: 2, t: 1 }],
    ],
    [
      'computes within documents',
      [{ $project: { 'b.x': '$a', 'b.c': 1 } }],
      [{ b: { c: 1, d: 2 }, a: 5 }],
      [{ b: { c: 1, x: 5 } }],
    ],
    [
      'removes with $$REMOVE',
      [{ $project: { a: { $cond: [{ $eq: ['$a', ''] }, '$$REMOVE', '$a'] } } }],
      [{ a: '' }, { a: 'x' }],
      [{}, { a: 'x' }],
    ],
    [
      'has $slice as an expression',
      [{ $project: { a: { $slice: ['$a', 1] } } }],
      [{ a: [1, 2] }],
      [{ a: [1] }],
    ],
    ['keeps the order of the document', [{ $project: { b: 1, a: 1 } }], [{ a: 1, b: 2 }], [{ a: 1, b: 2 }]],
  ])
  refusesPipeline([
    ['refuses nothing', [{ $project: {} }], [], 51272],
    ['refuses to mix', [{ $project: { a: 1, b: 0 } }], [], 31254],
    ['refuses to mix the other way', [{ $project: { a: 0, b: 1 } }], [], 31253],
    ['refuses two paths that overlap', [{ $project: { a: 1, 'a.b': 1 } }], [], 31249],
    ['refuses an empty document', [{ $project: { a: {} } }], [], 51270],
  ])
})
