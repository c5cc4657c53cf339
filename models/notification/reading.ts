import mongoose, { Types } from 'mongoose'
import { BadRequest, NotFound } from '../failure.js'
import { keptForMember } from '../kept.js'
import { organisationsById } from '../organisation.js'
import { type Person, peopleById } from '../person.js'
import { type KindName, kindNames, kindOf } from './kinds.js'
import { type Line, LineModel } from './line.js'
import { recountUnread } from './unread.js'

/** A line of a member's list. */
export interface ShownLine {
  id: string
  kind: KindName
  count: number
  /** The members behind it who are still here, the first one first. */
  people: Person[]
  /** The name of the organisation for which a single one of them did it. */
  organisation?: string
  path: string
  values: Record<string, string>
  at: Date
  unread: boolean
}

export interface LineFilter {
  unread?: boolean
  domain?: string
}

/** Where a page of the list ends: opaque to whoever passes it on. */
function keyAfter(line: Line): string {
  return Buffer.from(`${line.unread ? 1 : 0}.${line.at.getTime()}.${line._id}`).toString('base64url')
}

function readKey(key: string) {
  const read = Buffer.from(key, 'base64url').toString('latin1')
  const [, unread, time, id] = /^([01])\.(\d{1,15})\.([0-9a-f]{24})$/.exec(read) ?? []
  if (time === undefined || id === undefined) throw new BadRequest()
  const at = new Date(Number(time))
  return { unread: unread === '1', at, _id: new Types.ObjectId(id) }
}

/**
 * A member's list: what is unread first, then what is read, each the latest first.
 * @param page `before` is the `next` of the page before.
 * @throws BadRequest when `before` is no such key.
 */
export async function notificationsOf(
  user: string,
  filter: LineFilter,
  page: { limit: number; before?: string },
): Promise<{ lines: ShownLine[]; next?: string }> {
  const key = page.before === undefined ? undefined : readKey(page.before)
  const wanted = page.limit + 1
  const unread = key && !key.unread ? [] : await linesQuery(user, filter, true, wanted, key).lean<Line[]>()
  const room = filter.unread ? 0 : wanted - unread.length
  const read =
    room > 0 ? await linesQuery(user, filter, false, room, key?.unread ? undefined : key).lean<Line[]>() : []
  const found = [...unread, ...read]
  const lines = found.slice(0, page.limit)
  const last = lines.at(-1)
  return {
    lines: await asShown(lines),
    next: found.length > page.limit && last ? keyAfter(last) : undefined,
  }
}

/** The question behind `notificationsOf`; a test asks how it is answered. */
export function linesQuery(
  user: string,
  filter: LineFilter,
  unread: boolean,
  limit: number,
  key?: { at: Date; _id: Types.ObjectId },
) {
  const { domain } = filter
  return LineModel.find({
    recipient: user,
    shown: true,
    unread,
    ...(domain !== undefined && {
      kind: { $in: kindNames.filter((kind) => kindOf(kind).domain === domain) },
    }),
    ...(key && { at: { $lte: key.at }, $nor: [{ at: key.at, _id: { $gte: key._id } }] }),
  })
    .sort({ at: -1, _id: -1 })
    .limit(limit)
}

/** What members are shown of these lines. */
export async function asShown(lines: Line[]): Promise<ShownLine[]> {
  const [people, organisations] = await Promise.all([
    peopleById(lines.flatMap(({ actors }) => actors)),
    organisationsById(lines.flatMap(({ onBehalfOf }) => onBehalfOf ?? [])),
  ])
  return lines.map((line) => ({
    id: String(line._id),
    kind: line.kind as KindName,
    count: line.count,
    people: line.actors.flatMap((actor) => people.get(String(actor)) ?? []),
    organisation: organisations.get(String(line.onBehalfOf))?.name,
    path: line.path,
    values: line.values,
    at: line.at,
    unread: line.unread,
  }))
}

const asRead = { $set: { unread: false, open: false, forDigest: 0 } }

/**
 * Marks one line as read.
 * @returns where it leads.
 * @throws NotFound when it is not in this member's list.
 */
export async function markRead(user: string, id: string): Promise<string> {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  const line = await LineModel.findOneAndUpdate(
    { _id: id, recipient: user, shown: true },
    asRead,
  ).lean<Line>()
  if (!line) throw new NotFound()
  if (line.unread) await recountUnread([user])
  return line.path
}

/** @throws NotFound when it is not in this member's list. */
export async function pathOf(user: string, id: string): Promise<string> {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  const line = await LineModel.findOne({ _id: id, recipient: user, shown: true }, { path: 1 }).lean<Line>()
  if (!line) throw new NotFound()
  return line.path
}

/** Marks as read what a member had before them; what has come since stays. */
export async function markAllRead(user: string, until = new Date()): Promise<void> {
  await LineModel.updateMany({ recipient: user, unread: true, at: { $lte: until } }, asRead)
  await recountUnread([user])
}

/** Whoever visits a thing has read what they were told of it. */
export async function markSubjectRead(user: string, subject: Subject): Promise<void> {
  if (!(await knownOpen(user, subject))) return
  const { modifiedCount } = await LineModel.updateMany(openAbout(user, subject), asRead)
  if (modifiedCount > 0) await recountUnread([user])
}

type Subject = { kind: string; id: string }

const openAbout = (user: string, { kind, id }: Subject) => ({
  recipient: user,
  'subject.kind': kind,
  'subject.id': id,
  open: true,
})

/** Every line that comes changes the member's own version. */
const knownOpen = keptForMember(
  async (user: string, subject: Subject) => (await LineModel.exists(openAbout(user, subject))) !== null,
  ({ kind, id }: Subject) => `${kind} ${id}`,
)
