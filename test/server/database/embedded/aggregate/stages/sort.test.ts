import { dbl, dec, long } from '../../values/literals.js'
import { refusesPipeline, yields } from '../run.js'

describe('$sort', () => {
  yields([
    [
      'takes the fields below one array from the same element',
      [{ $sort: { 'a.x': 1, 'a.y': 1 } }],
      [
        {
          a: [
            { x: 1, y: 5 },
            { x: 2, y: 0 },
          ],
        },
        { a: { x: 1, y: 3 } },
      ],
      [
        { a: { x: 1, y: 3 } },
        {
          a: [
            { x: 1, y: 5 },
            { x: 2, y: 0 },
          ],
        },
      ],
    ],
    [
      'reads an element by its index',
      [{ $sort: { 'a.1': 1 } }],
      [{ a: [0, 9] }, { a: [5, 1] }],
      [{ a: [5, 1] }, { a: [0, 9] }],
    ],
    [
      'takes an array within an array as it is',
      [{ $sort: { a: 1 } }],
      [{ a: [[0]] }, { a: [{ x: 1 }] }],
      [{ a: [{ x: 1 }] }, { a: [[0]] }],
    ],
    [
      'sorts by fields',
      [{ $sort: { a: 1, b: -1 } }],
      [{ a: 2 }, { a: 1, b: 1 }, { a: 1, b: 2 }],
      [{ a: 1, b: 2 }, { a: 1, b: 1 }, { a: 2 }],
    ],
    [
      'sorts by types',
      [{ $sort: { a: 1 } }],
      [{ a: 'x' }, { a: true }, { a: 5 }, { a: null }, { a: [] }, { a: { b: 1 } }],
      [{ a: [] }, { a: null }, { a: 5 }, { a: 'x' }, { a: { b: 1 } }, { a: true }],
    ],
    [
      'takes the least element upwards',
      [{ $sort: { a: 1 } }],
      [{ a: [5, 2] }, { a: 3 }],
      [{ a: [5, 2] }, { a: 3 }],
    ],
    [
      'takes the greatest element downwards',
      [{ $sort: { a: -1 } }],
      [{ a: 4 }, { a: [5, 2] }],
      [{ a: [5, 2] }, { a: 4 }],
    ],
    [
      'reads through documents in arrays',
      [{ $sort: { 'a.b': 1 } }],
      [{ a: [{ b: 3 }, { b: 9 }] }, { a: { b: 2 } }],
      [{ a: { b: 2 } }, { a: [{ b: 3 }, { b: 9 }] }],
    ],
    [
      'compares longs, doubles and decimals',
      [{ $sort: { a: 1 } }],
      [{ a: dec('1.5') }, { a: long(1) }, { a: dbl(2) }],
      [{ a: long(1) }, { a: dec('1.5') }, { a: dbl(2) }],
    ],
  ])
  refusesPipeline([
    [
      'refuses two arrays side by side',
      [{ $sort: { a: 1, b: 1 } }],
      [
        { a: [1], b: [1] },
        { a: 1, b: 1 },
      ],
      2,
    ],
    ['refuses nothing', [{ $sort: {} }], [], 15976],
    ['refuses a path that ends with a dot', [{ $sort: { 'a.': 1 } }], [], 40353],
    ['refuses 2', [{ $sort: { a: 2 } }], [], 15975],
    ['refuses a string', [{ $sort: { a: 'up' } }], [], 15974],
  ])
})
