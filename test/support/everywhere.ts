import mongoose from 'mongoose'

/**
 * Where any of these words stands, in whatever document of whatever collection, binary content included: the collection,
 * the document's id and the path of the field.
 */
export async function findEverywhere(words: string[]): Promise<string[]> {
  const { db } = mongoose.connection
  if (!db) throw new Error('not connected')
  const found: string[] = []
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    for await (const document of db.collection(name).find()) {
      for (const [path, text] of textsIn(document)) {
        const word = words.find((one) => text.toLowerCase().includes(one.toLowerCase()))
        if (word) found.push(`${name} ${document._id} ${path}: ${word}`)
      }
    }
  }
  return found
}

function* textsIn(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (value instanceof mongoose.mongo.Binary) yield [path, Buffer.from(value.buffer).toString('latin1')]
  else if (value instanceof mongoose.mongo.ObjectId) yield [path, String(value)]
  else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      yield [path, name]
      yield* textsIn(child, `${path}.${name}`)
    }
  }
}
