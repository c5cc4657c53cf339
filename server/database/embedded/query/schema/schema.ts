import type { Document } from 'bson'
import { failedToParse, typeMismatch } from '../../errors.js'
import { equalValues } from '../../values/compare.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import { parseTypes } from '../operators/type.js'
import { arrayKeywords } from './array-keywords.js'
import { documentKeywords } from './document-keywords.js'
import { scalarKeywords } from './scalar-keywords.js'

export type SchemaTest = (value: unknown) => boolean

/** Compiles the operand of a keyword; `schema` holds its siblings, `compile` a schema within. */
export type Keyword = (
  operand: unknown,
  schema: Document,
  compile: (schema: unknown) => SchemaTest,
) => SchemaTest

const JSON_TYPES: Record<string, string[]> = {
  array: ['array'],
  boolean: ['bool'],
  null: ['null'],
  number: ['int', 'long', 'double', 'decimal'],
  object: ['object'],
  string: ['string'],
}
const IGNORED = new Set(['title', 'description', '$comment'])

const KEYWORDS: Record<string, Keyword> = {
  bsonType: (operand) => {
    const types = parseTypes(operand, 'bsonType')
    return (value) => types.has(bsonType(value) as never)
  },
  type: (operand) => {
    const types = new Set(jsonTypes(operand))
    return (value) => types.has(bsonType(value))
  },
  enum: (operand) => {
    if (!Array.isArray(operand) || operand.length === 0)
      throw failedToParse("$jsonSchema keyword 'enum' must be a non-empty array")
    return (value) => operand.some((item) => equalValues(item, value))
  },
  allOf: (operand, _schema, compile) => {
    const tests = list('allOf', operand).map(compile)
    return (value) => tests.every((test) => test(value))
  },
  anyOf: (operand, _schema, compile) => {
    const tests = list('anyOf', operand).map(compile)
    return (value) => tests.some((test) => test(value))
  },
  oneOf: (operand, _schema, compile) => {
    const tests = list('oneOf', operand).map(compile)
    return (value) => tests.filter((test) => test(value)).length === 1
  },
  not: (operand, _schema, compile) => {
    const test = compile(operand)
    return (value) => !test(value)
  },
  ...scalarKeywords,
  ...arrayKeywords,
  ...documentKeywords,
}

/** Compiles a JSON Schema (draft 4 with `bsonType`, as MongoDB has it) into a test. */
export function compileSchema(schema: unknown): SchemaTest {
  if (!isPlainObject(schema)) throw typeMismatch('$jsonSchema must be an object')
  const tests: SchemaTest[] = []
  for (const [name, operand] of Object.entries(schema)) {
    if (IGNORED.has(name)) continue
    const keyword = KEYWORDS[name]
    if (!keyword) throw failedToParse(`Unknown $jsonSchema keyword: ${name}`)
    tests.push(keyword(operand, schema, compileSchema))
  }
  return (value) => tests.every((test) => test(value))
}

/** The keywords of a schema that a value does not satisfy. */
export function failedKeywords(schema: Document, value: unknown): string[] {
  return Object.entries(schema)
    .filter(([name, operand]) => KEYWORDS[name] && !KEYWORDS[name](operand, schema, compileSchema)(value))
    .map(([name]) => name)
}

function jsonTypes(operand: unknown): string[] {
  const names = Array.isArray(operand) ? operand : [operand]
  return names.flatMap((name) => {
    const types = JSON_TYPES[String(name)]
    if (!types) throw failedToParse(`Unknown type name alias: ${String(name)}`)
    return types
  })
}

function list(name: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand) || operand.length === 0)
    throw failedToParse(`$jsonSchema keyword '${name}' must be a non-empty array`)
  return operand
}
