import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import mongoose from 'mongoose'
import supertest from 'supertest'

export interface Hub {
  url: string
  stop(): Promise<void>
}

let running: Promise<Hub> | undefined

async function start(): Promise<Hub> {
  const [{ connectDatabase }, { loadReference }, { serve }] = await Promise.all([
    import('../../server/database/connect.js'),
    import('../../models/reference.js'),
    import('../../server/serve.js'),
  ])
  const dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-test-'))
  const database = await connectDatabase({ mongodbUri: process.env.MONGODB_URI, dataDir })
  await loadReference()
  const { port, stop } = await serve()
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      await stop()
      if (process.env.MONGODB_URI) await mongoose.connection.dropDatabase()
      await database.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The hub under test: the real application on a real database, started once for all the tests that ask for it. */
export function hub(): Promise<Hub> {
  running ??= start()
  return running
}

export async function stopHub(): Promise<void> {
  await (await running)?.stop()
  running = undefined
}

const kept = new Set([
  'themes',
  'territories',
  'challenges',
  'funding_tools',
  'secrets',
  'content_versions',
  'charter_versions',
  'organisations',
  'search_builds',
  'search_entries',
])

/** An empty world: the reference data as first loaded and nothing that people made. For a `beforeEach`. */
export async function freshWorld(): Promise<void> {
  await hub()
  const { db } = mongoose.connection
  if (!db) throw new Error('not connected')
  const collections = await db.listCollections({}, { nameOnly: true }).toArray()
  await Promise.all(
    collections
      .filter(({ name }) => !kept.has(name) && !name.startsWith('system.'))
      .map(({ name }) => db.collection(name).deleteMany({})),
  )
  await Promise.all(
    ['themes', 'territories', 'challenges'].map((name) =>
      db
        .collection(name)
        .updateMany(
          { $or: [{ topicCount: { $gt: 0 } }, { lastPostAt: { $exists: true } }] },
          { $set: { topicCount: 0 }, $unset: { lastPostAt: 1 } },
        ),
    ),
  )
  await db.collection<{ _id: number }>('charter_versions').deleteMany({ _id: { $gt: 1 } })
  const touched = await db.collection('organisations').deleteMany({
    $or: [{ loaded: { $exists: false } }, { changedAt: { $exists: true } }],
  })
  if (touched.deletedCount > 0) {
    await db.collection('search_entries').deleteMany({ kind: 'organisation' })
    await (await import('../../models/reference.js')).loadReference()
    await (await import('../../models/search/building.js')).indexReference()
  }
  await db
    .collection('search_entries')
    .deleteMany({ kind: { $nin: ['territory', 'challenge', 'theme', 'organisation'] } })
  const { contentChanged } = await import('../../models/content-version.js')
  await contentChanged()
}

/** A browser without pictures: keeps cookies between requests to the hub. */
export async function visitor() {
  const { url } = await hub()
  return supertest.agent(url)
}

/** The token of the first form on a page. */
export function csrfOf(html: string): string {
  const token = /name="_csrf" value="([^"]+)"/.exec(html)?.[1]
  if (!token) throw new Error('no form with a token on this page')
  return token
}
