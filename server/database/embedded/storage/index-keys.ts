import { CommandError } from '../errors.js'
import type { Collation } from '../values/collation.js'
import { isPlainDocument, UNDEFINED, writeValue } from './key-string.js'
import { KeyWriter } from './key-writer.js'

export interface KeyField {
  path: string
  segments: string[]
  descending: boolean
}

export interface ExtractedKeys {
  /** One list of values per entry, in the order of the index's fields. */
  entries: unknown[][]
  /** Which of the fields went through an array. */
  multikey: boolean[]
  /** Whether at least one field is there. */
  present: boolean
}

interface Slot {
  base: unknown
  depth: number
  settled: boolean
  exists: boolean
  value: unknown
  array?: unknown[]
}

const NUMERIC = /^\d+$/
const writer = new KeyWriter(4096)

/** The values under which a document stands in an index, one list per entry, arrays taken apart. */
export function extractKeys(doc: Record<string, unknown>, fields: KeyField[]): ExtractedKeys {
  const keys: ExtractedKeys = { entries: [], multikey: fields.map(() => false), present: false }
  const values = plainValues(doc, fields)
  if (values)
    return {
      entries: [values],
      multikey: keys.multikey,
      present: fields.some(({ path }) => Object.hasOwn(doc, path)),
    }
  const slots = fields.map(() => ({ base: doc, depth: 0, settled: false, exists: false, value: null }))
  expand(slots, fields, keys)
  return keys
}

/** The values of fields at the top of a document, where none of them is an array. */
function plainValues(doc: Record<string, unknown>, fields: KeyField[]): unknown[] | undefined {
  const values: unknown[] = []
  for (const { path, segments } of fields) {
    const value = Object.hasOwn(doc, path) ? doc[path] : null
    if (segments.length > 1 || Array.isArray(value)) return undefined
    values.push(value ?? null)
  }
  return values
}

function expand(slots: Slot[], fields: KeyField[], keys: ExtractedKeys): void {
  let array: unknown[] | undefined
  let arrayField: KeyField | undefined
  for (const [i, slot] of slots.entries()) {
    const field = fields[i] as KeyField
    if (!slot.settled) walk(slot, field)
    if (!slot.array) continue
    keys.multikey[i] = true
    if (array && array !== slot.array) throw parallelArrays(field, arrayField as KeyField)
    array = slot.array
    arrayField = field
  }
  if (!array) {
    if (slots.some((slot) => slot.exists)) keys.present = true
    keys.entries.push(slots.map((slot) => slot.value))
    return
  }
  if (array.length === 0) return expand(slots.map(emptied(fields)), fields, keys)
  for (const element of array) expand(slots.map(entered(fields, element)), fields, keys)
}

function walk(slot: Slot, field: KeyField): void {
  const { segments } = field
  while (true) {
    if (Array.isArray(slot.base)) {
      const segment = segments[slot.depth]
      if (segment === undefined || !isPosition(segment, slot.base)) {
        slot.array = slot.base
        return
      }
      slot.base = slot.base[Number(segment)]
      slot.depth++
      continue
    }
    if (slot.depth === segments.length) return settle(slot, true, slot.base)
    const segment = segments[slot.depth] as string
    if (!isPlainDocument(slot.base) || !Object.hasOwn(slot.base, segment)) return settle(slot, false, null)
    slot.base = slot.base[segment]
    slot.depth++
  }
}

const isPosition = (segment: string, array: unknown[]) =>
  NUMERIC.test(segment) && Number(segment) < array.length

function settle(slot: Slot, exists: boolean, value: unknown): void {
  slot.settled = true
  slot.exists = exists
  slot.value = value ?? null
}

const emptied = (fields: KeyField[]) => (slot: Slot, i: number) => {
  if (!slot.array) return slot
  const atEnd = slot.depth === fields[i]?.segments.length
  return { ...slot, array: undefined, settled: true, exists: atEnd, value: atEnd ? UNDEFINED : null }
}

const entered = (fields: KeyField[], element: unknown) => (slot: Slot, i: number) => {
  if (!slot.array) return slot
  if (slot.depth === fields[i]?.segments.length) {
    return { ...slot, array: undefined, settled: true, exists: true, value: element ?? null }
  }
  if (!isPlainDocument(element)) return { ...slot, array: undefined, settled: true, value: null }
  return { ...slot, array: undefined, base: element }
}

function parallelArrays(one: KeyField, other: KeyField): CommandError {
  const names = `[${one.segments[0]}] [${other.segments[0]}]`
  return new CommandError(171, 'CannotIndexParallelArrays', `cannot index parallel arrays ${names}`)
}

/** The KeyString of one entry: each field's bytes in turn, descending fields inverted. */
export function encodeEntry(values: unknown[], fields: KeyField[], collation?: Collation): Buffer {
  writer.reset()
  for (let i = 0; i < fields.length; i++) {
    const start = writer.length
    writeValue(writer, values[i], collation)
    if (fields[i]?.descending) writer.invertFrom(start)
  }
  return writer.toBuffer()
}
