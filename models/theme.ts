import mongoose, { type InferSchemaType, Schema } from 'mongoose'
import { briefCache } from '../server/lib/brief-cache.js'
import { contentVersion } from './content-version.js'
import { localisedSchema } from './localised.js'

const themeSchema = new Schema(
  {
    _id: { type: String, required: true },
    slug: { type: String, required: true, unique: true },
    name: localisedSchema,
    invitation: localisedSchema,
    position: { type: Number, required: true },
    share: { type: Number, required: true },
    topicCount: { type: Number, default: 0 },
    lastPostAt: Date,
    loaded: Schema.Types.Mixed,
  },
  { collection: 'themes' },
)

/** A theme as pages and the API read it; `_id` is its key, such as `circular`. */
export type Theme = InferSchemaType<typeof themeSchema>

export const ThemeModel = mongoose.model('Theme', themeSchema)

const kept = briefCache(
  () => ThemeModel.find({}, { loaded: 0 }).sort({ position: 1 }).lean<Theme[]>(),
  60_000,
  contentVersion,
)

/** All themes in the order of the label's first call. */
export const themes = (): Promise<Theme[]> => kept.get()

export async function themeBySlug(slug: string): Promise<Theme | undefined> {
  return (await themes()).find((theme) => theme.slug === slug)
}

export async function themeByKey(key: string): Promise<Theme | undefined> {
  return (await themes()).find((theme) => theme._id === key)
}
