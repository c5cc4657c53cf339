import type { Document } from 'bson'
import { expect } from 'chai'
import { mismatchOf } from '../../../../../server/database/embedded/query/mismatch.js'

const rule = (schema: Document, doc: Document) =>
  mismatchOf({ $jsonSchema: schema }, doc).schemaRulesNotSatisfied[0]

describe('What keeps a document from its validator', () => {
  const rows: [string, Document, Document, Document][] = [
    [
      'is a comparison',
      { a: { $gt: 3 } },
      { a: 1 },
      {
        operatorName: '$gt',
        specifiedAs: { a: { $gt: 3 } },
        reason: 'comparison failed',
        consideredValue: 1,
      },
    ],
    [
      'is a type',
      { x: { $type: 'string' } },
      { x: true },
      {
        operatorName: '$type',
        specifiedAs: { x: { $type: 'string' } },
        reason: 'type did not match',
        consideredValue: true,
        consideredType: 'bool',
      },
    ],
    [
      'is a field that is missing',
      { 'a.b': 1 },
      { a: {} },
      { operatorName: '$eq', specifiedAs: { 'a.b': 1 }, reason: 'field was missing' },
    ],
    [
      'is a path that should be there',
      { a: { $exists: true } },
      {},
      { operatorName: '$exists', specifiedAs: { a: { $exists: true } }, reason: 'path does not exist' },
    ],
    [
      'is an array',
      { a: { $in: [7] } },
      { a: [1, 2] },
      {
        operatorName: '$in',
        specifiedAs: { a: { $in: [7] } },
        reason: 'no matching value found in array',
        consideredValues: [1, 2, [1, 2]],
      },
    ],
    [
      'is one of several clauses',
      { a: { $gt: 1, $lt: 5 } },
      { a: 9 },
      {
        operatorName: '$and',
        clausesNotSatisfied: [
          {
            index: 1,
            details: {
              operatorName: '$lt',
              specifiedAs: { a: { $lt: 5 } },
              reason: 'comparison failed',
              consideredValue: 9,
            },
          },
        ],
      },
    ],
    [
      'is an expression',
      { $expr: { $gt: ['$a', 3] } },
      { a: 1 },
      {
        operatorName: '$expr',
        specifiedAs: { $expr: { $gt: ['$a', 3] } },
        reason: 'expression did not match',
        expressionResult: false,
      },
    ],
  ]
  for (const [sentence, validator, doc, expected] of rows) {
    it(sentence, () => expect(mismatchOf(validator, doc)).to.deep.equal(expected))
  }

  const rules: [string, Document, Document, Document][] = [
    [
      'names the properties that a schema misses',
      { required: ['a', 'b'] },
      { a: 1 },
      { operatorName: 'required', specifiedAs: { required: ['a', 'b'] }, missingProperties: ['b'] },
    ],
    [
      'goes into the properties of a schema',
      { properties: { a: { bsonType: 'string', description: 'a word' } } },
      { a: true },
      {
        operatorName: 'properties',
        propertiesNotSatisfied: [
          {
            propertyName: 'a',
            description: 'a word',
            details: [
              {
                operatorName: 'bsonType',
                specifiedAs: { bsonType: 'string' },
                reason: 'type did not match',
                consideredValue: true,
                consideredType: 'bool',
              },
            ],
          },
        ],
      },
    ],
    [
      'names the properties that a schema does not have',
      { properties: { a: {} }, additionalProperties: false },
      { a: 1, b: 2 },
      {
        operatorName: 'additionalProperties',
        specifiedAs: { additionalProperties: false },
        additionalProperties: ['b'],
      },
    ],
    [
      'counts properties',
      { maxProperties: 1 },
      { a: 1, b: 2 },
      {
        operatorName: 'maxProperties',
        specifiedAs: { maxProperties: 1 },
        reason: 'specified number of properties was not satisfied',
        numberOfProperties: 2,
      },
    ],
  ]
  for (const [sentence, schema, doc, expected] of rules) {
    it(sentence, () => expect(rule(schema, doc)).to.deep.equal(expected))
  }
})
