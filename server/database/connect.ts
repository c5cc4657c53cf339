import mongoose from 'mongoose'
import { type Database, type DatabaseChoice, databaseName, openDatabase } from './open.js'

mongoose.set('strictQuery', 'throw')
mongoose.set('autoIndex', false)
mongoose.set('autoCreate', false)

/**
 * Connects mongoose to a database, opening the one that is chosen when none is handed over, and makes the indexes that
 * the models declare. Closing it disconnects first.
 * @throws Error when the server does not answer within seven seconds, or another hub holds the folder.
 */
export async function connectDatabase(
  choice: DatabaseChoice,
  opening: Promise<Database> = openDatabase(choice),
): Promise<Database> {
  const { uri, close } = await opening
  await mongoose.connect(uri, {
    dbName: databaseName(uri),
    serverSelectionTimeoutMS: 7000,
    appName: 'essaim',
    monitorCommands: true,
  })
  await Promise.all(Object.values(mongoose.models).map((model) => model.createIndexes()))
  return {
    uri,
    async close() {
      await mongoose.disconnect()
      await close()
    },
  }
}
