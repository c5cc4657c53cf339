import mongoose, { type InferSchemaType, Schema } from 'mongoose'
import { briefCache } from '../server/lib/brief-cache.js'
import { contentChanged, contentVersion } from './content-version.js'

const settingsSchema = new Schema(
  {
    _id: { type: String, required: true },
    /** Whether anybody may sign up; otherwise by invitation only. */
    openSignUp: { type: Boolean, default: true },
    /** Whether the first posts of a new account wait for a moderator. */
    moderateFirstPosts: { type: Boolean, default: false },
    changedAt: Date,
    changedBy: { type: Schema.Types.ObjectId, ref: 'User' },
  },
  { collection: 'settings' },
)

const SettingsModel = mongoose.model('Settings', settingsSchema)

/** What administrators decide for the whole hub. */
export type Settings = Pick<InferSchemaType<typeof settingsSchema>, 'openSignUp' | 'moderateFirstPosts'>

const only = 'hub'
const defaults: Settings = { openSignUp: true, moderateFirstPosts: false }

async function load(): Promise<Settings> {
  const stored = await SettingsModel.findById(only, { _id: 0, openSignUp: 1, moderateFirstPosts: 1 }).lean()
  return { ...defaults, ...stored }
}

const kept = briefCache(load, 2000, contentVersion)

/** The settings as they stand: at once where they are changed, within two seconds in other processes. */
export function settings(): Promise<Settings> {
  return kept.get()
}

/** @returns the names of the settings that are now another than before. */
export async function changeSettings(given: Settings, by: { id: string }): Promise<(keyof Settings)[]> {
  const before = await load()
  const names = (Object.keys(defaults) as (keyof Settings)[]).filter((name) => given[name] !== before[name])
  if (names.length === 0) return names
  await SettingsModel.updateOne(
    { _id: only },
    { $set: { ...given, changedAt: new Date(), changedBy: by.id } },
    { upsert: true },
  )
  kept.clear()
  await contentChanged()
  return names
}
