import mongoose, { type InferSchemaType, Schema } from 'mongoose'
import { briefCache } from '../server/lib/brief-cache.js'
import { contentVersion } from './content-version.js'
import { figureSchema } from './figure.js'
import { localisedSchema } from './localised.js'

const challengeSchema = new Schema(
  {
    /** `<territory>/<slug>`: it never changes, and other collections refer to it. */
    _id: { type: String, required: true },
    territory: { type: String, ref: 'Territory', required: true },
    slug: { type: String, required: true },
    position: { type: Number, required: true },
    title: localisedSchema,
    summary: localisedSchema,
    /** Keys of themes, the main one first. */
    themes: { type: [String], required: true },
    goals: [figureSchema],
    /** No longer worked on: it leaves every list, and its address still answers. */
    retired: Boolean,
    topicCount: { type: Number, default: 0 },
    lastPostAt: Date,
    loaded: Schema.Types.Mixed,
  },
  { collection: 'challenges' },
)
challengeSchema.index({ territory: 1, position: 1 })

export type Challenge = InferSchemaType<typeof challengeSchema>

export const ChallengeModel = mongoose.model('Challenge', challengeSchema)

const kept = briefCache(
  () => ChallengeModel.find({}, { loaded: 0 }).sort({ territory: 1, position: 1 }).lean<Challenge[]>(),
  60_000,
  contentVersion,
)
/** All challenges that are worked on, those of a territory together and in its own order. */
export async function challenges(): Promise<Challenge[]> {
  return (await kept.get()).filter(({ retired }) => !retired)
}

export async function challengesOf(territory: string): Promise<Challenge[]> {
  return (await challenges()).filter((challenge) => challenge.territory === territory)
}

export async function challengesOnTheme(theme: string): Promise<Challenge[]> {
  return (await challenges()).filter((challenge) => challenge.themes.includes(theme))
}

/** The challenge with this id (`<territory>/<slug>`), retired or not. */
export async function challengeById(id: string): Promise<Challenge | undefined> {
  return (await kept.get()).find((challenge) => challenge._id === id)
}
