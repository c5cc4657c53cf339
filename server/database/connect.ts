import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import mongoose from 'mongoose'
import { root } from '../root.js'
import { type EmbeddedDatabase, startEmbedded } from './embedded/index.js'
import { FolderLocked } from './embedded/lock.js'

export { FolderLocked }

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

const builtThread = path.join(root, 'dist/server/database/embedded/worker.js')
const folderOf = (dataDir: string) => path.join(dataDir, 'database')
const addressFile = (dataDir: string) => path.join(folderOf(dataDir), 'address')

/** Starts the embedded database of a hub, and leaves its address where this user's tools find it. */
async function startEmbeddedIn(dataDir: string): Promise<EmbeddedDatabase> {
  const dir = folderOf(dataDir)
  const embedded = await startEmbedded({ dir, socketPath: privateSocket(dir), builtThread })
  await writeFile(addressFile(dataDir), embedded.uri, { mode: 0o600 })
  return embedded
}

/**
 * The database of a hub, for a tool that runs beside it: the given server, the embedded database of the hub that runs
 * on this folder, or the embedded database itself when none runs.
 */
export async function databaseOf(options: { mongodbUri?: string; dataDir: string }): Promise<Database> {
  const nothing = async () => undefined
  if (options.mongodbUri) return { uri: options.mongodbUri, close: nothing }
  try {
    return await startEmbeddedIn(options.dataDir)
  } catch (error) {
    if (!(error instanceof FolderLocked)) throw error
    return { uri: await readFile(addressFile(options.dataDir), 'utf8'), close: nothing }
  }
}

/** The name of the hub's database in an address: `essaim`, unless it gives another. */
export function databaseName(uri: string): string {
  return /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1] ?? 'essaim'
}

/**
 * Connects mongoose to the given server or, without one, to an embedded database kept in `dataDir`, and makes the
 * indexes that the models declare.
 * @throws Error when the server does not answer within seven seconds, or another hub holds the folder.
 */
export async function connectDatabase(options: { mongodbUri?: string; dataDir: string }): Promise<Database> {
  const embedded = options.mongodbUri ? undefined : await startEmbeddedIn(options.dataDir)
  const uri = options.mongodbUri ?? embedded?.uri ?? ''
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
      await embedded?.close()
    },
  }
}
