import { Types } from 'mongoose'
import { refusedAsDuplicates } from '../server/lib/duplicate-key.js'
import { enqueue } from './job-queue.js'
import { awaitDigest } from './notification/digest.js'
import { type Channels, type KindName, kindOf } from './notification/kinds.js'
import { LineModel, storedLines } from './notification/line.js'
import { channelsOf, preferencesOf } from './notification/preferences.js'
import type { DigestRhythm } from './notification/rhythm.js'
import { recountUnread } from './notification/unread.js'
import { notSuspended, UserModel } from './user.js'
import { ignoring, isWatchable } from './watch.js'

/** Something that has happened and that people are to be told. */
export interface Happening {
  kind: KindName
  /** Who did it; never told of it themselves. */
  actor?: string
  /** The organisation in whose name they did it. */
  onBehalfOf?: string
  /** Where it is to be seen. */
  path: string
  /** What the texts of its kind ask for. */
  values: Record<string, string>
  /** What it is about: visiting that marks it as read, and events of a grouped kind join by it. */
  subject?: { kind: string; id: string }
  /** Names this happening: told twice, it is told once. */
  key: string
}

export interface Notice extends Happening {
  /** The members to tell, by id. */
  to: string[]
}

interface Recipient {
  id: string
  timeZone: string
  digest: DigestRhythm
  channels: Channels
}

const batch = 500
const mostEvents = 200

/**
 * Tells members of what has happened, as each of them has chosen: in the page, by e-mail at once or in the digest, by push. Who
 * ignores its subject, has left or is not confirmed is not told. Idempotent: a job that is tried again may call it again.
 */
export async function notify({ to, ...happening }: Notice): Promise<void> {
  const recipients = [...new Set(to)].filter((id) => id !== happening.actor)
  for (let start = 0; start < recipients.length; start += batch) {
    await tell(happening, await willingOf(happening, recipients.slice(start, start + batch)))
  }
}

async function tell(happening: Happening, recipients: Recipient[]): Promise<void> {
  const wanting = (wish: (channels: Channels) => boolean) =>
    recipients.filter(({ channels }) => wish(channels))
  const listed = wanting(({ page, mail }) => page || mail === 'digest')
  if (listed.length > 0) await writeLines(happening, listed)
  await awaitDigest(wanting(({ mail }) => mail === 'digest'))
  const byMail = wanting(({ mail }) => mail === 'atOnce').map(({ id }) => id)
  if (byMail.length > 0) await enqueue('mail-notification', { happening, to: byMail })
  const byPush = wanting(({ push }) => push).map(({ id }) => id)
  if (byPush.length > 0) await enqueue('push-notification', { happening, to: byPush })
  await recountUnread(wanting(({ page }) => page).map(({ id }) => id))
}

async function willingOf(happening: Happening, ids: string[]): Promise<Recipient[]> {
  const { subject } = happening
  const [users, preferences, deaf] = await Promise.all([
    UserModel.find(
      { _id: { $in: ids }, emailConfirmedAt: { $exists: true }, ...notSuspended() },
      { timeZone: 1 },
    ).lean(),
    preferencesOf(ids),
    ignoring(ids, subject && isWatchable(subject) ? [subject] : []),
  ])
  return users.flatMap(({ _id, timeZone }) => {
    const id = String(_id)
    const own = preferences.get(id)
    return own && !deaf.has(id)
      ? [{ id, timeZone, digest: own.digest, channels: channelsOf(own, happening.kind) }]
      : []
  })
}

/**
 * Two unique indexes decide: one event stands in one line of a member only, and of a subject's lines one is open. A write
 * that loses against another is tried again; what is refused then is there already.
 */
async function writeLines(happening: Happening, recipients: Recipient[]): Promise<void> {
  let left = recipients
  for (let attempt = 0; left.length > 0 && attempt < 3; attempt += 1) {
    const refused = await tryLines(happening, left)
    left = refused.length > 0 ? await withoutEvent(happening.key, refused) : []
  }
}

/** @returns those whose line another write, or an earlier telling, was quicker to make. */
async function tryLines(happening: Happening, recipients: Recipient[]): Promise<Recipient[]> {
  const { kind, key, actor, onBehalfOf, path, values, subject } = happening
  const line = kindOf(kind).grouped && subject ? `${kind} ${subject.kind} ${subject.id}` : `${kind} ${key}`
  const at = new Date()
  const writes = recipients.map(({ id, channels }) => ({
    updateOne: {
      filter: { recipient: new Types.ObjectId(id), line, open: true, events: { $ne: key } },
      update: {
        $push: { events: { $each: [key], $slice: -mostEvents } },
        $addToSet: { actors: { $each: actor ? [new Types.ObjectId(actor)] : [] } },
        $inc: { count: 1, forDigest: channels.mail === 'digest' ? 1 : 0 },
        $set: {
          at,
          values,
          shown: channels.page,
          unread: channels.page,
          ...(onBehalfOf && { onBehalfOf: new Types.ObjectId(onBehalfOf) }),
        },
        $setOnInsert: { kind, path, ...(subject && { subject }) },
      },
      upsert: true,
    },
  }))
  const refused = await refusedAsDuplicates(() => storedLines().bulkWrite(writes, { ordered: false }))
  return refused.flatMap((index) => recipients[index] ?? [])
}

async function withoutEvent(key: string, recipients: Recipient[]): Promise<Recipient[]> {
  const told = await LineModel.find(
    { recipient: { $in: recipients.map(({ id }) => id) }, events: key },
    { recipient: 1 },
  ).lean()
  const known = new Set(told.map(({ recipient }) => String(recipient)))
  return recipients.filter(({ id }) => !known.has(id))
}
