import type { Db } from 'mongodb'
import { type Item, writeBackup } from './format.js'

const raw = { promoteValues: false, bsonRegExp: true } as const

async function* everything(db: Db): AsyncGenerator<Item> {
  yield { essaim: 1, savedAt: new Date() }
  const collections = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
  const names = collections.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
  for (const name of names.sort()) {
    const indexes = await db.collection(name).listIndexes().toArray()
    yield { collection: name, indexes }
    for await (const d of db.collection(name).find({}, raw)) yield { d }
  }
}

/**
 * Saves a whole database, files included, into one file, while people go on using it: each collection is read in turn,
 * so what is written meanwhile may or may not be in it.
 * @returns how many documents were saved.
 */
export async function saveDatabase(db: Db, file: string): Promise<number> {
  let documents = 0
  async function* counted() {
    for await (const item of everything(db)) {
      if ('d' in item) documents += 1
      yield item
    }
  }
  await writeBackup(file, counted())
  return documents
}
