import path from 'node:path'
import mongoose from 'mongoose'
import { startEmbedded } from './embedded/index.js'

export interface Database {
  uri: string
  close(): Promise<void>
}

mongoose.set('strictQuery', 'throw')
mongoose.set('autoIndex', false)
mongoose.set('autoCreate', false)

/**
 * Connects mongoose to the given server or, without one, to an embedded database kept in `dataDir`, and makes the
 * indexes that the models declare.
 * @throws Error when the server does not answer within ten seconds, or another hub holds the folder.
 */
export async function connectDatabase(options: { mongodbUri?: string; dataDir: string }): Promise<Database> {
  const embedded = options.mongodbUri
    ? undefined
    : await startEmbedded({ dir: path.join(options.dataDir, 'database') })
  const uri = options.mongodbUri ?? embedded?.uri ?? ''
  const named = new URL(uri.replace(/^mongodb(\+srv)?:/, 'http:')).pathname.length > 1
  await mongoose.connect(uri, {
    ...(named ? {} : { dbName: 'essaim' }),
    serverSelectionTimeoutMS: 10_000,
    appName: 'essaim',
    monitorCommands: true,
  })
  await Promise.all(Object.values(mongoose.models).map((model) => model.createIndexes()))
  return {
    uri,
    async close() {
      await mongoose.disconnect()
      await embedded?.close()
    },
  }
}
