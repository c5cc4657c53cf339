import mongoose, { type InferSchemaType, Schema } from 'mongoose'
import { contentChanged } from '../content-version.js'
import { enqueue } from '../job-queue.js'
import { entryOf, type Findable, indexVersion, ofTwins, SearchEntryModel } from './entry.js'
import { referenceSources, type Source, sources } from './sources.js'

const buildSchema = new Schema(
  {
    _id: String,
    /** `indexVersion` of the entries that it makes. */
    version: { type: Number, required: true },
    /** Name of the source that is being read, and the last id read in it. */
    source: String,
    after: String,
    entries: { type: Number, default: 0 },
    finishedAt: Date,
  },
  { collection: 'search_builds' },
)

type Build = InferSchemaType<typeof buildSchema>

const BuildModel = mongoose.model('SearchBuild', buildSchema)
const whole = 'whole'

/** Has the index made again in the background where it was made by other rules, or never. */
export async function buildIndexIfStale(): Promise<void> {
  const build = await currentBuild()
  if (build?.version === indexVersion && build.finishedAt) return
  if (build?.version !== indexVersion) await beginBuild()
  await enqueue('build-search-index', {})
}

/** Has the whole index made again in the background, from the first source on. */
export async function buildIndexAgain(): Promise<void> {
  await beginBuild()
  await enqueue('build-search-index', {})
}

/** Whether the index was ever begun, or there is anything of these sources that it would have to hold. */
export async function isIndexBegun(names: string[]): Promise<boolean> {
  if (await BuildModel.exists({ _id: whole })) return true
  const read = await Promise.all(named(names).map((one) => one.read(undefined, 1)))
  return read.some(({ things }) => things.length > 0)
}

/** Makes the entries of all sources but these, whose things were indexed as they came, and calls the index whole. */
export async function completeIndex(names: string[]): Promise<void> {
  for (const one of sources) if (!names.includes(one.name)) await indexAll(one)
  await BuildModel.updateOne(
    { _id: whole },
    { $setOnInsert: { version: indexVersion, finishedAt: new Date() } },
    { upsert: true },
  )
}

const named = (names: string[]) => sources.filter(({ name }) => names.includes(name))

async function beginBuild(): Promise<void> {
  await BuildModel.replaceOne({ _id: whole }, { _id: whole, version: indexVersion }, { upsert: true })
}

const batch = 500

/**
 * Goes on where the last step ended, for about so long; things that are written meanwhile index themselves.
 * @returns whether the index is whole.
 */
export async function buildStep(milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds
  let build = await currentBuild()
  while (build && !build.finishedAt) {
    if (Date.now() > until) return false
    build = (await buildBatch(build)) ?? (await currentBuild())
  }
  return true
}

const currentBuild = () => BuildModel.findById(whole).lean<Build>()

/** @returns where it stands then; nothing where another process was quicker. */
async function buildBatch({ source, after, entries, version }: Build): Promise<Build | null> {
  const current = sources.find(({ name }) => name === source) ?? sources[0]
  if (!current) throw new Error('Nothing can be found')
  const { things, last } = await current.read(after ?? undefined, batch)
  await indexEntries(things)
  const following = sources[sources.indexOf(current) + 1]
  const place = last ? { source: current.name, after: last } : { source: following?.name }
  const done = !last && !following
  if (done) await contentChanged()
  return BuildModel.findOneAndReplace(
    { _id: whole, version, source: source ?? { $exists: false }, after: after ?? { $exists: false } },
    {
      version,
      ...place,
      entries: (entries ?? 0) + things.length,
      ...(done && { finishedAt: new Date() }),
    },
    { returnDocument: 'after' },
  ).lean<Build>()
}

/** What every hub has from its first start, so that it is found at once; it is little. */
export async function indexReference(): Promise<void> {
  for (const source of referenceSources) await indexAll(source)
}

async function indexAll(source: Source): Promise<void> {
  let after: string | undefined
  do {
    const { things, last } = await source.read(after, batch)
    await indexEntries(things)
    after = last
  } while (after)
}

/** Many at once, whether they are there already or not. */
async function indexEntries(things: Findable[]): Promise<void> {
  if (things.length === 0) return
  await SearchEntryModel.collection
    .bulkWrite(
      things.map(entryOf).map(({ _id, ...entry }) => ({
        replaceOne: { filter: { _id: _id as never }, replacement: entry, upsert: true },
      })),
      { ordered: false },
    )
    .catch(ofTwins)
}
