import { dbl } from '../../values/literals.js'
import { refusesUpdate, updates } from '../updating.js'

describe('$addToSet', () => {
  updates([
    ['adds what is not there', { a: [1] }, { $addToSet: { a: 2 } }, { a: [1, 2] }],
    [
      'leaves what is there, of any type of number',
      { a: [dbl(1)] },
      { $addToSet: { a: 1 } },
      { a: [dbl(1)] },
    ],
    ['adds each once', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1, 2] }],
    [
      'takes an $each that is not in front for a value',
      {},
      { $addToSet: { a: { b: 1, $each: [] } } },
      { a: [{ b: 1, $each: [] }] },
    ],
    ['makes an array', {}, { $addToSet: { a: 1 } }, { a: [1] }],
    [
      'sees the order of fields',
      { a: [{ x: 1, y: 2 }] },
      { $addToSet: { a: { y: 2, x: 1 } } },
      {
        a: [
          { x: 1, y: 2 },
          { y: 2, x: 1 },
        ],
      },
    ],
  ])
  refusesUpdate([
    [
      'refuses what is no array',
      { a: 'x' },
      { $addToSet: { a: 1 } },
      2,
      "Cannot apply $addToSet to non-array field. Field named 'a' has non-array type string",
    ],
    [
      'refuses an unknown clause',
      {},
      { $addToSet: { a: { $each: [], $slice: 1 } } },
      2,
      'Found unexpected fields after $each in $addToSet: { $each: [], $slice: 1 }',
    ],
    ['refuses an $each that is no array', {}, { $addToSet: { a: { $each: 1 } } }, 14],
  ])
})
