import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import type { Collection } from './collection.js'
import { duplicateKey } from './duplicate-key.js'
import type { Index } from './index.js'
import { encodeEntry, extractKeys } from './index-keys.js'
import { checkHashed, checkPlaces } from './index-kind.js'
import { entryKey, fitKeyString, isCut, recordBytes, recordOfKey } from './keys.js'
import { isTold } from './told-keys.js'
import type { Transaction } from './transaction.js'

export interface Entries {
  keyStrings: Buffer[]
  multikey: boolean[]
  cut: boolean
  opaque: boolean
}

const MAX_RECORD = 2 ** 48 - 1
const NOTHING = Buffer.alloc(0)
const NO_ENTRIES: Entries = { keyStrings: [], multikey: [], cut: false, opaque: false }

/** The keys under which an index holds a document, each one once. */
export function entriesOf(index: Index, doc: Document): Entries {
  if (index.partial && !index.partial.matches(doc)) return NO_ENTRIES
  if (index.isGeospatial) {
    checkPlaces(index.spec.key, doc)
    return NO_ENTRIES
  }
  const { entries, multikey, present } = extractKeys(doc, index.fields)
  checkHashed(index.spec.key, multikey)
  if (index.spec.sparse && !present) return NO_ENTRIES
  if (index.isId && multikey[0]) {
    throw new CommandError(2, 'BadValue', "The '_id' value cannot be of type array")
  }
  const encoded = entries.map((values) => encodeEntry(values, index.fields, index.collation))
  const cut = encoded.some(isCut)
  const opaque = index.opaque || !entries.every((values) => values.every(isTold))
  return { keyStrings: distinct(cut ? encoded.map(fitKeyString) : encoded), multikey, cut, opaque }
}

function distinct(keys: Buffer[]): Buffer[] {
  if (keys.length < 2) return keys
  const seen = new Map(keys.map((key) => [key.toString('latin1'), key]))
  return [...seen.values()]
}

/** Throws E11000 where a unique index already holds one of the keys, and not for this record. */
export function checkUnique(
  transaction: Transaction,
  collection: Collection,
  index: Index,
  entries: Entries,
  doc: Document,
  record?: number,
): void {
  if (!index.unique && !index.spec.prepareUnique) return
  for (const keyString of entries.keyStrings) {
    if (isTaken(transaction, index, keyString, record)) {
      throw duplicateKey(collection, index, doc, keyString)
    }
  }
}

/** Whether a key leads to a record already, other than this one. */
export function isTaken({ store }: Transaction, index: Index, keyString: Buffer, record?: number): boolean {
  const start = entryKey(index.id, keyString)
  if (index.unique) {
    const holder = store.entries.get(start)
    return holder !== undefined && recordOfKey(holder) !== record
  }
  const end = entryKey(index.id, keyString, MAX_RECORD)
  for (const key of store.entries.getKeys({ start, end })) {
    if (key.length === end.length && recordOfKey(key) !== record) return true
  }
  return false
}

export function addEntries(
  transaction: Transaction,
  collection: Collection,
  index: Index,
  entries: Entries,
  record: number,
): void {
  for (const keyString of entries.keyStrings) addEntry(transaction, index, keyString, record)
  noteShape(transaction, collection, index, entries)
}

export function addEntry({ store }: Transaction, index: Index, keyString: Buffer, record: number): void {
  if (index.unique) store.entries.put(entryKey(index.id, keyString), recordBytes(record))
  else store.entries.put(entryKey(index.id, keyString, record), NOTHING)
}

export function removeEntries(
  transaction: Transaction,
  index: Index,
  entries: Entries,
  record: number,
): void {
  const { store } = transaction
  for (const keyString of entries.keyStrings) {
    const key = entryKey(index.id, keyString, index.unique ? undefined : record)
    if (index.building && index.unique && !leadsTo(store.entries.get(key), record)) continue
    store.entries.remove(key)
  }
}

const leadsTo = (value: Buffer | undefined, record: number) =>
  value !== undefined && recordOfKey(value) === record

/** Keeps in mind what an index has met. */
export function noteShape(
  transaction: Transaction,
  collection: Collection,
  index: Index,
  entries: Omit<Entries, 'keyStrings'>,
): void {
  const multikey = index.multikey.map((known, i) => known || entries.multikey[i] === true)
  const cut = index.cut || entries.cut
  const opaque = index.opaque || entries.opaque
  if (
    cut === index.cut &&
    opaque === index.opaque &&
    multikey.every((value, i) => value === index.multikey[i])
  )
    return
  transaction.define(collection, () => {
    const before = { multikey: index.multikey, cut: index.cut, opaque: index.opaque }
    Object.assign(index, { multikey, cut, opaque })
    return () => Object.assign(index, before)
  })
}

/** The record to which an entry leads. */
export const recordOfEntry = (index: Index, key: Buffer, value: Buffer | undefined): number =>
  recordOfKey(index.unique && value ? value : key)
