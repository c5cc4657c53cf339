import { refusesUpdate, updates } from '../updating.js'

describe('$push', () => {
  updates([
    ['adds to the end', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
    ['makes an array', {}, { $push: { a: 1 } }, { a: [1] }],
    ['adds an array as one element', { a: [] }, { $push: { a: [1, 2] } }, { a: [[1, 2]] }],
    ['adds each', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
    [
      'adds at a place',
      { a: [1, 2] },
      { $push: { a: { $each: [9, 8], $position: 1 } } },
      { a: [1, 9, 8, 2] },
    ],
    [
      'adds at a place counted from the end',
      { a: [1, 2, 3] },
      { $push: { a: { $each: [9], $position: -1 } } },
      { a: [1, 2, 9, 3] },
    ],
    ['keeps the first', { a: [1] }, { $push: { a: { $each: [3, 4], $slice: 2 } } }, { a: [1, 3] }],
    ['keeps the last', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: -2 } } }, { a: [2, 3] }],
    ['keeps none', { a: [1] }, { $push: { a: { $each: [3], $slice: 0 } } }, { a: [] }],
    ['sorts values', { a: [3, 1] }, { $push: { a: { $each: [2], $sort: -1 } } }, { a: [3, 2, 1] }],
    [
      'sorts by fields, then cuts',
      { a: [{ n: 3 }, { n: 1 }] },
      { $push: { a: { $each: [{ n: 2 }], $sort: { n: 1 }, $slice: 2 } } },
      { a: [{ n: 1 }, { n: 2 }] },
    ],
    [
      'takes a document with other names as it is',
      {},
      { $push: { a: { each: [1] } } },
      { a: [{ each: [1] }] },
    ],
  ])
  refusesUpdate([
    [
      'refuses what is no array',
      { _id: 1, a: 5 },
      { $push: { a: 1 } },
      2,
      "The field 'a' must be an array but is of type int in document {_id: 1}",
    ],
    [
      'refuses $each of what is no array',
      {},
      { $push: { a: { $each: 5 } } },
      2,
      'The argument to $each in $push must be an array but it was of type: int',
    ],
    [
      'refuses an unknown clause',
      {},
      { $push: { a: { $each: [], $x: 1 } } },
      2,
      'Unrecognized clause in $push: $x',
    ],
    [
      'refuses a fraction to slice',
      {},
      { $push: { a: { $each: [], $slice: 1.5 } } },
      2,
      'The value for $slice must be an integer value',
    ],
    [
      'refuses a string for a place',
      {},
      { $push: { a: { $each: [], $position: 'x' } } },
      2,
      'The value for $position must be an integer value',
    ],
    [
      'refuses to sort by 2',
      {},
      { $push: { a: { $each: [], $sort: 2 } } },
      2,
      'The $sort element value must be either 1 or -1',
    ],
  ])
})
