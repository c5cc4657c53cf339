import type { Document } from 'bson'
import { encodeEntry, extractKeys } from '../storage/index-keys.js'
import { UNDEFINED } from '../storage/key-string.js'
import { entryKey } from '../storage/keys.js'
import type { IndexAccess, Plan } from './plan.js'

/** The key under which a plan found a document; empty where it walked the collection. */
export function returnedKey({ access }: Plan, doc: Document): Document {
  const accesses = access.kind === 'index' ? [access] : access.kind === 'union' ? access.branches : []
  for (const one of accesses) {
    const values = valuesInside(one, doc)
    if (values) {
      return Object.fromEntries(
        one.index.fields.map(({ path }, i) => [path, values[i] === UNDEFINED ? undefined : values[i]]),
      )
    }
  }
  return {}
}

/** The first entry of the document on the way of the access. */
function valuesInside({ index, bounds, reverse }: IndexAccess, doc: Document): unknown[] | undefined {
  const found = extractKeys(doc, index.fields)
    .entries.map((values) => ({
      values,
      key: entryKey(index.id, encodeEntry(values, index.fields, index.collation)),
    }))
    .filter(({ key }) =>
      bounds.ranges.some(({ start, end }) => Buffer.compare(start, key) <= 0 && Buffer.compare(key, end) < 0),
    )
    .sort((a, b) => Buffer.compare(a.key, b.key))
  return found.at(reverse ? -1 : 0)?.values
}
