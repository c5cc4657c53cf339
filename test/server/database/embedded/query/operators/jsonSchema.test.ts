import { dbl, dec } from '../../values/literals.js'
import { finds, refusesFilter } from '../matching.js'

describe('$jsonSchema', () => {
  finds([
    [
      'asks for fields and their types',
      { $jsonSchema: { required: ['a'], properties: { a: { bsonType: 'int', minimum: 1 } } } },
      [{ a: 1 }, { a: 5, b: 1 }],
      [{}, { a: 0 }, { a: 'x' }, { a: dbl(1) }],
    ],
    [
      'knows the types of JSON',
      { $jsonSchema: { properties: { a: { type: 'number' } } } },
      [{ a: 1 }, { a: dec('1') }, {}],
      [{ a: 'x' }],
    ],
    [
      'refuses other fields where told',
      { $jsonSchema: { properties: { a: {} }, additionalProperties: false } },
      [{ a: 1 }],
      [{ a: 1, b: 1 }],
    ],
    [
      'asks elements',
      {
        $jsonSchema: { properties: { a: { items: { bsonType: 'string' }, minItems: 1, uniqueItems: true } } },
      },
      [{ a: ['x'] }, { a: 5 }],
      [{ a: [] }, { a: ['x', 1] }, { a: ['x', 'x'] }],
    ],
    [
      'asks texts',
      { $jsonSchema: { properties: { a: { minLength: 2, maxLength: 3, pattern: '^é' } } } },
      [{ a: 'éa' }, { a: 5 }],
      [{ a: 'é' }, { a: 'aaa' }, { a: 'éaaa' }],
    ],
    [
      'takes one of several values',
      { $jsonSchema: { properties: { a: { enum: [1, null] } } } },
      [{ a: 1 }, { a: null }, {}],
      [{ a: 2 }],
    ],
    [
      'joins schemas',
      { $jsonSchema: { oneOf: [{ required: ['a'] }, { required: ['b'] }], not: { required: ['c'] } } },
      [{ a: 1 }],
      [
        { a: 1, b: 1 },
        { a: 1, c: 1 },
      ],
    ],
    [
      'leaves a bound out where told',
      { $jsonSchema: { properties: { a: { maximum: 5, exclusiveMaximum: true } } } },
      [{ a: 4 }],
      [{ a: 5 }],
    ],
    [
      'asks for multiples',
      { $jsonSchema: { properties: { a: { multipleOf: 0.1 } } } },
      [{ a: 0.3 }],
      [{ a: 0.35 }],
    ],
    ['asks what depends', { $jsonSchema: { dependencies: { a: ['b'] } } }, [{ a: 1, b: 1 }, {}], [{ a: 1 }]],
  ])
  refusesFilter([
    [
      'refuses an unknown keyword',
      { $jsonSchema: { nonsense: 1 } },
      9,
      'Unknown $jsonSchema keyword: nonsense',
    ],
    ['refuses what is no document', { $jsonSchema: 5 }, 14],
  ])
})
