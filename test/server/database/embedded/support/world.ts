import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Collection, type Db, MongoClient } from 'mongodb'
import { type EmbeddedDatabase, startEmbedded } from '../../../../../server/database/embedded/index.js'

/** An embedded database on a folder of its own, with a client connected to it. */
export interface World {
  dir: string
  database: EmbeddedDatabase
  client: MongoClient
  db: Db
  /** An empty collection under a name of its own. */
  fresh(): Collection
  stop(): Promise<void>
}

let names = 0

export async function startWorld(): Promise<World> {
  const dir = await mkdtemp(join(tmpdir(), 'essaim-database-'))
  const database = await startEmbedded({ dir })
  const client = await new MongoClient(database.uri).connect()
  const db = client.db('test')
  return {
    dir,
    database,
    client,
    db,
    fresh: () => db.collection(`c${++names}`),
    async stop() {
      await client.close()
      await database.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** The failure of a promise, or an error when it does not fail. */
export async function failureOf(
  promise: Promise<unknown>,
): Promise<{ code: number; message: string } & Record<string, unknown>> {
  try {
    await promise
  } catch (error) {
    return error as never
  }
  throw new Error('this should have failed')
}
