import { MongoClient } from 'mongodb'
import { config } from '../config.js'
import { databaseName, databaseOf } from '../database/open.js'
import { restoreDatabase } from './restore.js'
import { saveDatabase } from './save.js'

/** `npm run backup -- FILE` and `npm run restore -- FILE`, whether or not the hub runs, on either kind of database. */
const [action, file] = process.argv.slice(2)
const verbs = { save: saveDatabase, restore: restoreDatabase }

if (!(action === 'save' || action === 'restore') || !file) {
  process.stderr.write('Name the file: npm run backup -- FILE, or npm run restore -- FILE\n')
  process.exit(2)
}

const database = await databaseOf(config)
const client = new MongoClient(database.uri, { serverSelectionTimeoutMS: 10_000 })
try {
  await client.connect()
  const documents = await verbs[action](client.db(databaseName(database.uri)), file)
  process.stdout.write(`${documents} documents ${action === 'save' ? 'saved in' : 'restored from'} ${file}\n`)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
} finally {
  await client.close()
  await database.close()
}
