import type { Db, Document, IndexDescription } from 'mongodb'
import { readBackup } from './format.js'

const aside = 'restoring.'
const batchDocuments = 1000
const batchBytes = 8 * 1024 * 1024

async function insert(db: Db, name: string, documents: Document[]) {
  if (documents.length > 0) await db.collection(aside + name).insertMany(documents, { ordered: false })
}

async function prepare(db: Db, name: string, indexes: Document[]) {
  await db.createCollection(aside + name)
  const wanted = indexes.filter((index) => index.name !== '_id_').map(({ v: _v, ns: _ns, ...index }) => index)
  if (wanted.length > 0) await db.collection(aside + name).createIndexes(wanted as IndexDescription[])
}

async function namesOf(db: Db): Promise<string[]> {
  return (await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()).map(
    ({ name }) => name,
  )
}

async function dropAside(db: Db) {
  for (const name of await namesOf(db)) if (name.startsWith(aside)) await db.dropCollection(name)
}

async function fillAside(db: Db, file: string): Promise<{ names: string[]; documents: number }> {
  const names: string[] = []
  let documents = 0
  let batch: Document[] = []
  let bytes = 0
  const flush = async () => {
    await insert(db, names.at(-1) ?? '', batch)
    documents += batch.length
    batch = []
    bytes = 0
  }
  for await (const item of readBackup(file)) {
    if ('collection' in item) {
      await flush()
      const indexes = item.indexes as unknown as Document[]
      const name = String(item.collection)
      names.push(name)
      await prepare(db, name, indexes)
    } else if ('d' in item) {
      batch.push(item.d)
      bytes += JSON.stringify(item.d).length
      if (batch.length >= batchDocuments || bytes >= batchBytes) await flush()
    }
  }
  await flush()
  return { names, documents }
}

/**
 * Makes a database equal to a backup. Everything is brought in aside first; only when the file has proved whole do its
 * collections take the places of the old ones, one after the other, and what the backup does not know is dropped.
 * @returns how many documents were restored.
 * @throws DamagedBackup when the file is not whole; the database is then as it was.
 */
export async function restoreDatabase(db: Db, file: string): Promise<number> {
  await dropAside(db)
  try {
    const { names, documents } = await fillAside(db, file)
    for (const name of names) await db.renameCollection(aside + name, name, { dropTarget: true })
    const unknown = (await namesOf(db)).filter((name) => !names.includes(name) && !name.startsWith('system.'))
    for (const name of unknown) await db.dropCollection(name)
    return documents
  } catch (error) {
    await dropAside(db).catch(() => undefined)
    throw error
  }
}
