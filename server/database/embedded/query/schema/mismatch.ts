import type { Document } from 'bson'
import { getField } from '../../values/clone.js'
import { asDocument, bsonType } from '../../values/type.js'
import { compileSchema, failedKeywords } from './schema.js'

const REASONS: Record<string, string> = {
  enum: 'value was not found in enum',
  minimum: 'comparison failed',
  maximum: 'comparison failed',
  multipleOf: 'considered value is not a multiple of the specified value',
  pattern: 'regular expression did not match',
  minLength: 'specified string length was not satisfied',
  maxLength: 'specified string length was not satisfied',
  minItems: 'array did not match specified length',
  maxItems: 'array did not match specified length',
  uniqueItems: 'found a duplicate item',
}

/** The rules of a JSON Schema that a value does not satisfy, in the words of MongoDB's `errInfo.details`. */
export const schemaMismatches = (schema: Document, value: unknown): Document[] =>
  failedKeywords(schema, value).map((keyword) => {
    const describe = DESCRIBED[keyword] ?? plainMismatch
    return { operatorName: keyword, ...describe(schema, value, keyword) }
  })

type Describe = (schema: Document, value: unknown, keyword: string) => Document

function plainMismatch(schema: Document, value: unknown, keyword: string): Document {
  const reason = REASONS[keyword]
  return {
    specifiedAs: { [keyword]: schema[keyword] },
    ...(reason ? { reason } : {}),
    consideredValue: value,
  }
}

const typeMismatch: Describe = (schema, value, keyword) => ({
  specifiedAs: { [keyword]: schema[keyword] },
  reason: 'type did not match',
  consideredValue: value,
  consideredType: bsonType(value),
})

const schemasNotSatisfied: Describe = (schema, value, keyword) => ({
  schemasNotSatisfied: (schema[keyword] as Document[]).flatMap((one, index) =>
    compileSchema(one)(value) ? [] : [{ index, details: schemaMismatches(one, value) }],
  ),
})

const propertyCount: Describe = (schema, value, keyword) => ({
  specifiedAs: { [keyword]: schema[keyword] },
  reason: 'specified number of properties was not satisfied',
  numberOfProperties: Object.keys(fieldsOf(value)).length,
})

const DESCRIBED: Record<string, Describe> = {
  bsonType: typeMismatch,
  type: typeMismatch,
  allOf: schemasNotSatisfied,
  anyOf: schemasNotSatisfied,
  oneOf: schemasNotSatisfied,
  minProperties: propertyCount,
  maxProperties: propertyCount,
  required: ({ required }, value) => ({
    specifiedAs: { required },
    missingProperties: (required as string[]).filter((name) => getField(fieldsOf(value), name) === undefined),
  }),
  properties: ({ properties }, value) => ({
    propertiesNotSatisfied: Object.entries(properties as Document).flatMap(([propertyName, schema]) => {
      const property = getField(fieldsOf(value), propertyName)
      if (property === undefined || compileSchema(schema)(property)) return []
      const about = schema.description === undefined ? {} : { description: schema.description }
      return [{ propertyName, ...about, details: schemaMismatches(schema, property) }]
    }),
  }),
  additionalProperties: (schema, value) => ({
    specifiedAs: { additionalProperties: schema.additionalProperties },
    additionalProperties: Object.keys(fieldsOf(value)).filter(
      (name) => !Object.hasOwn(schema.properties ?? {}, name),
    ),
  }),
}

const fieldsOf = (value: unknown): Document => asDocument(value) ?? {}
