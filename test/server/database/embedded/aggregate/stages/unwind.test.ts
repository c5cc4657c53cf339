import { long } from '../../values/literals.js'
import { refusesPipeline, yields } from '../run.js'

describe('$unwind', () => {
  yields([
    [
      'yields a document for each element',
      [{ $unwind: '$a' }],
      [{ _id: 1, a: [1, 2], b: 3 }],
      [
        { _id: 1, a: 1, b: 3 },
        { _id: 1, a: 2, b: 3 },
      ],
    ],
    ['takes a single value as it is', [{ $unwind: '$a' }], [{ a: 5 }], [{ a: 5 }]],
    ['drops empty, null and missing', [{ $unwind: '$a' }], [{ a: [] }, { a: null }, {}], []],
    [
      'keeps them if told',
      [{ $unwind: { path: '$a', preserveNullAndEmptyArrays: true } }],
      [{ a: [] }, { a: null }, {}],
      [{}, { a: null }, {}],
    ],
    [
      'tells the index',
      [{ $unwind: { path: '$a', includeArrayIndex: 'i' } }],
      [{ a: ['x', 'y'] }, { a: 'z' }],
      [
        { a: 'x', i: long(0) },
        { a: 'y', i: long(1) },
        { a: 'z', i: null },
      ],
    ],
    [
      'reaches into documents',
      [{ $unwind: '$a.b' }],
      [{ a: { b: [1, 2], c: 3 } }],
      [{ a: { b: 1, c: 3 } }, { a: { b: 2, c: 3 } }],
    ],
  ])
  refusesPipeline([
    ['refuses a path without a dollar', [{ $unwind: 'a' }], [], 28818],
    ['refuses no path', [{ $unwind: {} }], [], 28812],
    ['refuses an unknown option', [{ $unwind: { path: '$a', x: 1 } }], [], 28811],
    ['refuses a number', [{ $unwind: 5 }] as never, [], 15981],
  ])
})
