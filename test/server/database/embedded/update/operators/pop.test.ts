import { refusesUpdate, updates } from '../updating.js'

describe('$pop', () => {
  updates([
    ['takes the last away', { a: [1, 2] }, { $pop: { a: 1 } }, { a: [1] }],
    ['takes the first away', { a: [1, 2] }, { $pop: { a: -1 } }, { a: [2] }],
    ['does nothing to an empty array', { a: [] }, { $pop: { a: 1 } }, { a: [] }],
    ['does nothing to what is missing', {}, { $pop: { a: 1 } }, {}],
  ])
  refusesUpdate([
    [
      'refuses what is no array',
      { a: 1 },
      { $pop: { a: 1 } },
      14,
      "Path 'a' contains an element of non-array type 'int'",
    ],
    ['refuses 2', { a: [1] }, { $pop: { a: 2 } }, 9, '$pop expects 1 or -1, found: 2'],
    ['refuses a string', { a: [1] }, { $pop: { a: 'x' } }, 9],
  ])
})
