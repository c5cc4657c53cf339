import type { Document } from 'bson'
import { location } from '../../errors.js'
import { setField } from '../../values/clone.js'
import { asDocument, bsonType } from '../../values/type.js'
import { isNullish, unary } from '../operator.js'

export const $arrayToObject = unary('$arrayToObject', (array) => {
  if (isNullish(array)) return null
  if (!Array.isArray(array))
    throw location(40386, `$arrayToObject requires an array input, found: ${bsonType(array)}`)
  const doc: Document = {}
  for (const item of array) {
    const [key, value] = Array.isArray(item) ? pair(item) : keyAndValue(item)
    if (key.includes('\0')) throw location(4940400, 'Key field cannot contain an embedded null byte')
    setField(doc, key, value)
  }
  return doc
})

function pair(item: unknown[]): [string, unknown] {
  if (item.length !== 2)
    throw location(
      40397,
      `$arrayToObject requires an array of size 2 arrays,found array of size: ${item.length}`,
    )
  const [key, value] = item
  if (typeof key !== 'string') {
    throw location(
      40395,
      `$arrayToObject requires an array of key-value pairs, where the key must be of type string. Found key type: ${bsonType(key)}`,
    )
  }
  return [key, value]
}

function keyAndValue(item: unknown): [string, unknown] {
  const doc = asDocument(item)
  if (!doc) throw location(40398, `Unrecognised input type format for $arrayToObject: ${bsonType(item)}`)
  const names = Object.keys(doc)
  if (names.length !== 2) {
    throw location(
      40392,
      `$arrayToObject requires an object keys of 'k' and 'v'. Found incorrect number of keys:${names.length}`,
    )
  }
  if (!('k' in doc && 'v' in doc))
    throw location(
      40393,
      "$arrayToObject requires an object with keys 'k' and 'v'. Missing either or both keys.",
    )
  if (typeof doc.k !== 'string') {
    throw location(
      40394,
      `$arrayToObject requires an object with keys 'k' and 'v', where the value of 'k' must be of type string. Found type: ${bsonType(doc.k)}`,
    )
  }
  return [doc.k, doc.v]
}
