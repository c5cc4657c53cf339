import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { databaseName, databaseOf } from '../database/open.js'
import { type Contender, median } from './load.js'

const rounds = 15
const pathsInRound = 3

/** A hub looks every second whether another process has changed public content. */
const untilNoticed = 1300

/**
 * How long a page takes when somebody has just written, in milliseconds: what was kept counts no more, and all of it is
 * asked of the database again. One request at a time, the contenders in turn; medians.
 */
export async function afterChange(contenders: Contender[], dataDirs: string[]): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const dataDir of dataDirs) await changeContent(dataDir)
    await sleep(untilNoticed)
    for (const contender of contenders) {
      for (const path of pathsOf(contender, round))
        times.get(contender.name)?.push(await ask(contender, path))
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}

/** Each round others, none of them twice in it. */
function pathsOf({ paths = ['/'] }: Contender, round: number): string[] {
  const count = Math.min(pathsInRound, paths.length)
  return Array.from({ length: count }, (_, index) => paths[(round * count + index) % paths.length] ?? '/')
}

async function ask({ name, url, headers }: Contender, path: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(`${url}${path}`, { headers })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${name}: ${answer.status} at ${path}`)
  return performance.now() - start
}

/** Tells a hub, through its database, what a neighbour tells it that has changed public content. */
async function changeContent(dataDir: string): Promise<void> {
  const { uri } = await databaseOf({ dataDir })
  const client = await MongoClient.connect(uri)
  try {
    const versions = client.db(databaseName(uri)).collection<{ _id: string }>('content_versions')
    await versions.updateOne({ _id: 'public' }, { $inc: { version: 1 } }, { upsert: true })
  } finally {
    await client.close()
  }
}
