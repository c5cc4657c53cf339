import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { memberChanged } from './member-version.js'

/** From the least to the most: nothing at all, only what is addressed to me, counted as unread, told of each. */
export const watchLevels = ['ignore', 'normal', 'track', 'watch'] as const
export type WatchLevel = (typeof watchLevels)[number]

export const watchableKinds = [
  'theme',
  'territory',
  'challenge',
  'organisation',
  'topic',
  'event',
  'masterclassRequest',
] as const
export type WatchableKind = (typeof watchableKinds)[number]

/** Something that can be watched; `id` is what its collection knows it by: a theme's key, a territory's slug, … */
export interface Watchable {
  kind: WatchableKind
  id: string
}

const watchSchema = new Schema(
  {
    user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    kind: { type: String, enum: watchableKinds, required: true },
    thing: { type: String, required: true },
    level: { type: String, enum: watchLevels, required: true },
    since: { type: Date, required: true },
  },
  { collection: 'watches' },
)
watchSchema.index({ user: 1, kind: 1, thing: 1 }, { unique: true })
watchSchema.index({ kind: 1, thing: 1, level: 1, user: 1 })
watchSchema.index({ user: 1, level: 1, since: -1, _id: -1 })

export type Watch = InferSchemaType<typeof watchSchema> & { _id: Types.ObjectId }

export const WatchModel = mongoose.model('Watch', watchSchema)

export function isWatchLevel(level: unknown): level is WatchLevel {
  return watchLevels.includes(level as WatchLevel)
}

export function isWatchable(thing: { kind: string; id: string }): thing is Watchable {
  return watchableKinds.includes(thing.kind as WatchableKind)
}

type UserId = Types.ObjectId | string

/** How a member follows a thing: `normal` until they choose. */
export async function watchLevel(user: { id: string }, { kind, id }: Watchable): Promise<WatchLevel> {
  const watch = await WatchModel.findOne({ user: user.id, kind, thing: id }, { level: 1 }).lean<Watch>()
  return watch?.level ?? 'normal'
}

const listeners: ((user: string) => void)[] = []

/** Registers what remembers how members follow things, to be told when one changes their mind. */
export function onWatchChanged(listener: (user: string) => void): void {
  listeners.push(listener)
}

/** What a member chooses, whatever was chosen for them before. */
export async function setWatch(user: { id: string }, { kind, id }: Watchable, level: WatchLevel) {
  await WatchModel.updateOne(
    { user: user.id, kind, thing: id },
    { $set: { level }, $setOnInsert: { since: new Date() } },
    { upsert: true },
  )
  memberChanged(user.id)
  for (const listener of listeners) listener(user.id)
}

/** What follows from something they did, such as opening a topic; a level chosen before stands. */
export async function watchUnlessChosen(user: { id: string }, { kind, id }: Watchable, level: WatchLevel) {
  await WatchModel.updateOne(
    { user: user.id, kind, thing: id },
    { $setOnInsert: { level, since: new Date() } },
    { upsert: true },
  )
  memberChanged(user.id)
}

/** The levels that tell at least as much as this one. */
export function levelsFrom(least: WatchLevel): WatchLevel[] {
  return watchLevels.slice(watchLevels.indexOf(least))
}

const batch = 500

/**
 * Who follows any of these things at least so closely, five hundred at a time; somebody who follows two of them may come
 * twice. Read by key, so that no number of watchers makes one long question.
 */
export async function* watchersOf(things: Watchable[], least: WatchLevel): AsyncGenerator<string[]> {
  for (const { kind, id } of things) {
    for (const level of levelsFrom(least)) yield* watchersAt({ kind, id }, level)
  }
}

async function* watchersAt({ kind, id }: Watchable, level: WatchLevel): AsyncGenerator<string[]> {
  let last: Types.ObjectId | undefined
  for (;;) {
    const found = await WatchModel.find(
      { kind, thing: id, level, ...(last && { user: { $gt: last } }) },
      { user: 1 },
    )
      .sort({ user: 1 })
      .limit(batch)
      .lean<Pick<Watch, 'user'>[]>()
    if (found.length > 0) yield found.map(({ user }) => String(user))
    if (found.length < batch) return
    last = found.at(-1)?.user
  }
}

/** Which of these members want to hear nothing of any of these things. */
export async function ignoring(users: UserId[], things: Watchable[]): Promise<Set<string>> {
  if (users.length === 0 || things.length === 0) return new Set()
  const found = await WatchModel.find(
    {
      user: { $in: users },
      level: 'ignore',
      $or: things.map(({ kind, id }) => ({ kind, thing: id })),
    },
    { user: 1 },
  ).lean<Pick<Watch, 'user'>[]>()
  return new Set(found.map(({ user }) => String(user)))
}
