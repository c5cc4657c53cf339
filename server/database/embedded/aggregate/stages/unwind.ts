import type { Document } from 'bson'
import { location } from '../../errors.js'
import { getField, setField } from '../../values/clone.js'
import { long } from '../../values/number.js'
import { asDocument, bsonType, isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { splitPath } from '../field-path.js'

interface Unwinding {
  names: string[]
  index: string[] | undefined
  preserve: boolean
}

export const $unwind: StageOperator = (operand) => {
  const unwinding = readOptions(operand)
  return function* (docs) {
    for (const doc of docs) yield* unwind(doc, unwinding)
  }
}

function* unwind(doc: Document, { names, index, preserve }: Unwinding): Iterable<Document> {
  const value = valueAt(doc, names)
  if (!Array.isArray(value)) {
    const none = value === undefined || value === null
    if (!none || preserve) yield index ? withValue(doc, index, null) : doc
    return
  }
  if (value.length === 0 && preserve) {
    const without = withValue(doc, names, undefined)
    yield index ? withValue(without, index, null) : without
  }
  for (let i = 0; i < value.length; i++) {
    const one = withValue(doc, names, value[i])
    yield index ? withValue(one, index, long(i)) : one
  }
}

function readOptions(operand: unknown): Unwinding {
  if (typeof operand === 'string') return { names: pathOf(operand), index: undefined, preserve: false }
  if (!isPlainObject(operand)) {
    throw location(
      15981,
      `expected either a string or an object as specification for $unwind stage, got ${bsonType(operand)}`,
    )
  }
  const { path, includeArrayIndex, preserveNullAndEmptyArrays = false, ...others } = operand
  for (const name of Object.keys(others))
    throw location(28811, `unrecognized option to $unwind stage: ${name}`)
  if (path === undefined) throw location(28812, 'no path specified to $unwind stage')
  if (typeof path !== 'string')
    throw location(28808, `expected a string as the path for $unwind stage, got ${bsonType(path)}`)
  if (typeof preserveNullAndEmptyArrays !== 'boolean') {
    throw location(
      28809,
      `expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage, got ${bsonType(preserveNullAndEmptyArrays)}`,
    )
  }
  return { names: pathOf(path), index: indexOf(includeArrayIndex), preserve: preserveNullAndEmptyArrays }
}

function indexOf(name: unknown): string[] | undefined {
  if (name === undefined) return undefined
  if (typeof name !== 'string' || name === '') {
    throw location(
      28810,
      `expected a non-empty string for the includeArrayIndex  option to $unwind stage, got ${bsonType(name)}`,
    )
  }
  if (name.startsWith('$'))
    throw location(
      28822,
      `includeArrayIndex option to $unwind stage should not be prefixed with a '$': ${name}`,
    )
  return splitPath(name)
}

function pathOf(path: string): string[] {
  if (path === '') throw location(28812, 'no path specified to $unwind stage')
  if (!path.startsWith('$'))
    throw location(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`)
  return splitPath(path.slice(1))
}

function valueAt(doc: Document, names: string[]): unknown {
  let value: unknown = doc
  for (const name of names) {
    const holder = asDocument(value)
    if (!holder) return undefined
    value = getField(holder, name)
  }
  return value
}

function withValue(doc: Document, [name = '', ...rest]: string[], value: unknown): Document {
  const copy = { ...doc }
  const inner = rest.length > 0 ? withValue(asDocument(getField(doc, name)) ?? {}, rest, value) : value
  if (inner === undefined) delete copy[name]
  else setField(copy, name, inner)
  return copy
}
