import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../root.js'
import { type EmbeddedDatabase, startEmbedded } from './embedded/index.js'
import { FolderLocked } from './embedded/lock.js'

export { FolderLocked }

export interface Database {
  uri: string
  close(): Promise<void>
}

/** Which database: a MongoDB server or, without one, the embedded database kept in `dataDir`. */
export interface DatabaseChoice {
  mongodbUri?: string
  dataDir: string
}

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
const nothing = async () => undefined

/** Starts the embedded database of a hub, and leaves its address where this user's tools find it. */
async function startEmbeddedIn(dataDir: string): Promise<EmbeddedDatabase> {
  const dir = folderOf(dataDir)
  const embedded = await startEmbedded({ dir, socketPath: privateSocket(dir), builtThread })
  await writeFile(addressFile(dataDir), embedded.uri, { mode: 0o600 })
  return embedded
}

/**
 * The given server, or the embedded database, started.
 * @throws FolderLocked when another hub holds the folder.
 */
export async function openDatabase({ mongodbUri, dataDir }: DatabaseChoice): Promise<Database> {
  return mongodbUri ? { uri: mongodbUri, close: nothing } : startEmbeddedIn(dataDir)
}

/**
 * The database of a hub, for a tool that runs beside it: the given server, the embedded database of the hub that runs
 * on this folder, or the embedded database itself when none runs.
 */
export async function databaseOf(choice: DatabaseChoice): Promise<Database> {
  try {
    return await openDatabase(choice)
  } catch (error) {
    if (!(error instanceof FolderLocked)) throw error
    return { uri: await readFile(addressFile(choice.dataDir), 'utf8'), close: nothing }
  }
}

/** The name of the hub's database in an address: `essaim`, unless it gives another. */
export function databaseName(uri: string): string {
  return /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1] ?? 'essaim'
}
