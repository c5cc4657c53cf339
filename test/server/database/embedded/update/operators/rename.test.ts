import { refusesUpdate, updates } from '../updating.js'

describe('$rename', () => {
  updates([
    ['renames a field', { a: 1, b: 2 }, { $rename: { a: 'c' } }, { b: 2, c: 1 }],
    ['moves a field into a document', { a: 1 }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }],
    ['takes the place of another field', { a: 1, b: 2 }, { $rename: { a: 'b' } }, { b: 1 }],
    ['does nothing to what is missing', { b: 2 }, { $rename: { a: 'b' } }, { b: 2 }],
  ])
  refusesUpdate([
    [
      'refuses the same name',
      { a: 1 },
      { $rename: { a: 'a' } },
      2,
      'The source and target field for $rename must differ: a: "a"',
    ],
    [
      'refuses a field of its own',
      { a: {} },
      { $rename: { a: 'a.b' } },
      2,
      'The source and target field for $rename must not be on the same path: a: "a.b"',
    ],
    [
      'refuses the fields of the elements of an array',
      { a: [{ b: 1 }] },
      { $rename: { 'a.b': 'c' } },
      28,
      'cannot use the part (a of a.b) to traverse the element ({a: [ { b: 1 } ]})',
    ],
    [
      'refuses a path through a scalar',
      { a: 5 },
      { $rename: { 'a.b': 'c' } },
      28,
      'cannot use the part (a of a.b) to traverse the element ({a: 5})',
    ],
    [
      'refuses a number',
      { a: 1 },
      { $rename: { a: 1 } },
      2,
      "The 'to' field for $rename must be a string: a: 1",
    ],
    [
      'refuses an element of an array',
      { _id: 1, a: [1] },
      { $rename: { 'a.0': 'b' } },
      2,
      "The source field cannot be an array element, 'a.0' in doc with _id: 1 has an array field called 'a'",
    ],
    [
      'refuses to move into an array',
      { _id: 1, a: [1], b: 2 },
      { $rename: { b: 'a.0' } },
      2,
      'The destination field cannot be an array element',
    ],
    ['refuses a path that is set as well', { a: 1 }, { $rename: { a: 'b' }, $set: { b: 1 } }, 40],
    [
      'refuses a positional path',
      { a: [1] },
      { $rename: { 'a.$[]': 'b' } },
      2,
      'The source field for $rename may not be dynamic: a.$[]',
    ],
  ])
})
