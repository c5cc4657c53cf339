import { refusesPipeline, yields } from '../run.js'

describe('$addFields', () => {
  yields([
    ['adds fields at the end', [{ $addFields: { b: { $add: ['$a', 1] } } }], [{ a: 1 }], [{ a: 1, b: 2 }]],
    [
      'keeps the place of a field it replaces',
      [{ $addFields: { a: 'x' } }],
      [{ a: 1, b: 2 }],
      [{ a: 'x', b: 2 }],
    ],
    [
      'adds to each document of an array',
      [{ $addFields: { 'a.x': 1 } }],
      [{ a: [{ y: 1 }, 5] }],
      [{ a: [{ y: 1, x: 1 }, { x: 1 }] }],
    ],
    [
      'merges nested documents',
      [{ $addFields: { a: { x: 1 } } }],
      [{ a: { y: 2 } }],
      [{ a: { y: 2, x: 1 } }],
    ],
    ['takes numbers as they are', [{ $addFields: { a: 0 } }], [{ a: 5 }], [{ a: 0 }]],
    ['takes a field away with $$REMOVE', [{ $addFields: { a: '$$REMOVE' } }], [{ a: 5, b: 1 }], [{ b: 1 }]],
  ])
  refusesPipeline([['refuses a path that ends with a dot', [{ $addFields: { 'a.': 1 } }], [], 40353]])
})
