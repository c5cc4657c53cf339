import mongoose, { type InferSchemaType, Schema } from 'mongoose'
import { briefCache } from '../server/lib/brief-cache.js'
import { firstCharter } from '../server/reference/charter.js'
import { contentVersion } from './content-version.js'
import { localisedSchema } from './localised.js'

const charterSchema = new Schema(
  {
    /** Its version, from 1 on. */
    _id: { type: Number, required: true },
    /** Markdown. */
    text: { type: localisedSchema, required: true },
    /** What has changed and why, for whoever is asked again. */
    summary: localisedSchema,
    publishedAt: { type: Date, required: true },
    publishedBy: { type: Schema.Types.ObjectId, ref: 'User' },
  },
  { collection: 'charter_versions' },
)

/** One version of the charter; a published one never changes. */
export type Charter = InferSchemaType<typeof charterSchema>

export const CharterModel = mongoose.model('Charter', charterSchema)

/** Keeps the first version, once; every hub begins with it. */
export async function layDownFirstCharter(): Promise<void> {
  await CharterModel.updateOne(
    { _id: 1 },
    { $setOnInsert: { text: firstCharter, publishedAt: new Date() } },
    { upsert: true },
  )
}

async function load(): Promise<Charter> {
  const charter = await CharterModel.findOne().sort({ _id: -1 }).lean<Charter>()
  if (!charter) throw new Error('The charter has not been laid down')
  return charter
}

const kept = briefCache(load, 60_000, contentVersion)

/** The charter in force: known for a minute, or until public content changes. */
export function charterInForce(): Promise<Charter> {
  return kept.get()
}

/** Every version, the one in force first. */
export function charterVersions(): Promise<Charter[]> {
  return CharterModel.find().sort({ _id: -1 }).lean<Charter[]>()
}

export async function charterVersion(version: number): Promise<Charter | undefined> {
  if (!Number.isSafeInteger(version)) return undefined
  return (await CharterModel.findById(version).lean<Charter>()) ?? undefined
}
