import path from 'node:path'
import mongoose from 'mongoose'
import { type EmbeddedDatabase, startEmbedded } from './embedded/index.js'

export interface Database {
  uri: string
  close(): Promise<void>
}

mongoose.set('strictQuery', 'throw')
mongoose.set('autoIndex', false)
mongoose.set('autoCreate', false)

/** The longest path a unix socket may have on every system: 104 bytes with the closing zero (macOS, `sys/un.h`). */
const longestSocketPath = 103

/** A socket that only this user may open (drivers know one by its ending, .sock); where there is none to be had, a free port on this machine's loopback. */
function privateSocket(dir: string): string | undefined {
  const socketPath = path.resolve(dir, 'mongodb.sock')
  const possible = process.platform !== 'win32' && Buffer.byteLength(socketPath) <= longestSocketPath
  return possible ? socketPath : undefined
}

/** Starts the embedded database that a hub keeps in its data folder. */
export function startEmbeddedIn(dataDir: string): Promise<EmbeddedDatabase> {
  const dir = path.join(dataDir, 'database')
  return startEmbedded({ dir, socketPath: privateSocket(dir) })
}

/** The database's name, unless the address gives another. */
const defaultName = 'essaim'

function namesDatabase(uri: string): boolean {
  return /^mongodb(\+srv)?:\/\/[^/]+\/[^?]/.test(uri)
}

/**
 * Connects mongoose to the given server or, without one, to an embedded database kept in `dataDir`, and makes the
 * indexes that the models declare.
 * @throws Error when the server does not answer within ten seconds, or another hub holds the folder.
 */
export async function connectDatabase(options: { mongodbUri?: string; dataDir: string }): Promise<Database> {
  const embedded = options.mongodbUri ? undefined : await startEmbeddedIn(options.dataDir)
  const uri = options.mongodbUri ?? embedded?.uri ?? ''
  await mongoose.connect(uri, {
    ...(namesDatabase(uri) ? {} : { dbName: defaultName }),
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
