import { type DeserializeOptions, type Document, deserialize, serialize } from 'bson'

const KEEP_TYPES: DeserializeOptions = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
  validation: { utf8: false },
}
const RAW_DOCUMENTS: DeserializeOptions = { ...KEEP_TYPES, fieldsAsRaw: { documents: true } }

/** Decodes with every number, binary and regular expression kept in its BSON type. */
export const decode = (bytes: Uint8Array): Document => deserialize(bytes, KEEP_TYPES)

/** As `decode`, with the elements of the `documents` array left as bytes. */
export const decodeKeepingDocuments = (bytes: Uint8Array): Document => deserialize(bytes, RAW_DOCUMENTS)

export const encode = (doc: Document): Buffer => {
  const bytes = serialize(doc, { ignoreUndefined: false })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
