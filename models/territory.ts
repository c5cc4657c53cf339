import mongoose, { type InferSchemaType, Schema } from 'mongoose'
import { briefCache } from '../server/lib/brief-cache.js'
import { contentVersion } from './content-version.js'
import { figureSchema } from './figure.js'
import { localisedSchema } from './localised.js'

const territorySchema = new Schema(
  {
    /** The slug: it never changes, and other collections refer to it. */
    _id: { type: String, required: true },
    name: { type: String, required: true },
    shortName: { type: String, required: true },
    initials: { type: String, required: true },
    kind: { type: String, required: true },
    departments: { type: [String], required: true },
    region: { _id: false, code: { type: String, required: true }, name: { type: String, required: true } },
    timeZone: { type: String, required: true },
    wave: { type: Number, enum: [1, 2], required: true },
    within: [String],
    pin: { _id: false, x: Number, y: Number },
    presentation: localisedSchema,
    figures: [figureSchema],
    collective: {
      type: new Schema({ name: String, members: [String], supporters: [String] }, { _id: false }),
    },
    sources: [{ _id: false, title: String, publishedOn: { _id: false, value: String, precision: String } }],
    topicCount: { type: Number, default: 0 },
    lastPostAt: Date,
    loaded: Schema.Types.Mixed,
  },
  { collection: 'territories' },
)

export type Territory = InferSchemaType<typeof territorySchema>

export const TerritoryModel = mongoose.model('Territory', territorySchema)

const kept = briefCache(
  () => TerritoryModel.find({}, { loaded: 0 }).lean<Territory[]>(),
  60_000,
  contentVersion,
)

const byName = new Intl.Collator('fr')

/** All territories in the order of their names. */
export async function territories(): Promise<Territory[]> {
  return [...(await kept.get())].sort((a, b) => byName.compare(a.name, b.name))
}

export async function territoryBySlug(slug: string): Promise<Territory | undefined> {
  return (await kept.get()).find((territory) => territory._id === slug)
}
