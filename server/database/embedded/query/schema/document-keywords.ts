import type { Document } from 'bson'
import { failedToParse } from '../../errors.js'
import { getField } from '../../values/clone.js'
import { asDocument, isPlainObject } from '../../values/type.js'
import { compileRegex } from '../regex/regex.js'
import { countIn } from './scalar-keywords.js'
import type { Keyword, SchemaTest } from './schema.js'

function ofDocuments(test: (doc: Document) => boolean): SchemaTest {
  return (value) => {
    const doc = asDocument(value)
    return doc === undefined || test(doc)
  }
}

function objectIn(name: string, operand: unknown): Document {
  if (!isPlainObject(operand)) throw failedToParse(`$jsonSchema keyword '${name}' must be an object`)
  return operand
}

function namesIn(name: string, operand: unknown): string[] {
  if (!Array.isArray(operand) || operand.length === 0 || operand.some((item) => typeof item !== 'string')) {
    throw failedToParse(`$jsonSchema keyword '${name}' must be a non-empty array of strings`)
  }
  return operand
}

export const documentKeywords: Record<string, Keyword> = {
  required: (operand) => {
    const names = namesIn('required', operand)
    return ofDocuments((doc) => names.every((name) => getField(doc, name) !== undefined))
  },
  minProperties: (operand) => {
    const count = countIn('minProperties', operand)
    return ofDocuments((doc) => Object.keys(doc).length >= count)
  },
  maxProperties: (operand) => {
    const count = countIn('maxProperties', operand)
    return ofDocuments((doc) => Object.keys(doc).length <= count)
  },
  properties: (operand, _schema, compile) => {
    const tests = Object.entries(objectIn('properties', operand)).map(
      ([name, schema]) => [name, compile(schema)] as const,
    )
    return ofDocuments((doc) =>
      tests.every(([name, test]) => {
        const value = getField(doc, name)
        return value === undefined || test(value)
      }),
    )
  },
  patternProperties: (operand, _schema, compile) => {
    const tests = Object.entries(objectIn('patternProperties', operand)).map(
      ([pattern, schema]) => [compileRegex(pattern, ''), compile(schema)] as const,
    )
    return ofDocuments((doc) =>
      Object.keys(doc).every((name) =>
        tests.every(([pattern, test]) => !pattern.test(name) || test(doc[name])),
      ),
    )
  },
  additionalProperties: (operand, schema, compile) => {
    const known = new Set(Object.keys(schema.properties ?? {}))
    const patterns = Object.keys(schema.patternProperties ?? {}).map((pattern) => compileRegex(pattern, ''))
    const test = typeof operand === 'boolean' ? () => operand : compile(operand)
    return ofDocuments((doc) =>
      Object.keys(doc).every(
        (name) => known.has(name) || patterns.some((pattern) => pattern.test(name)) || test(doc[name]),
      ),
    )
  },
  dependencies: (operand, _schema, compile) => {
    const tests = Object.entries(objectIn('dependencies', operand)).map(([name, needs]) => {
      const test = Array.isArray(needs)
        ? (doc: Document) => needs.every((need) => getField(doc, String(need)) !== undefined)
        : compile(needs)
      return [name, test] as const
    })
    return ofDocuments((doc) => tests.every(([name, test]) => getField(doc, name) === undefined || test(doc)))
  },
}
