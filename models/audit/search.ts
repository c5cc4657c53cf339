import mongoose, { type QueryFilter } from 'mongoose'
import { slug } from '../../server/lib/slug.js'
import { type AuditEntry, AuditModel } from '../audit.js'
import { BadRequest } from '../failure.js'
import { type Person, peopleById } from '../person.js'
import { UserModel } from '../user.js'
import type { Act, ActArea } from './acts.js'

/** An entry with the people it names; nobody when they have left. */
export interface LoggedAct extends AuditEntry {
  at: Date
  actor?: Person
  member?: Person
}

export interface AuditQuestion {
  /** Only what this area's readers may see. */
  area?: ActArea
  act?: Act
  /** How the words of their name begin, accents and capitals aside: of who did it. */
  by?: string
  /** The same of the member whom it was done to, or an id. */
  subject?: string
  from?: Date
  to?: Date
}

const mostNamesakes = 200

/**
 * What the log holds on a question, the latest first.
 * @param page `before` is the `next` of the page before.
 * @throws BadRequest when `before` is no such key.
 */
export async function searchAudit(
  question: AuditQuestion,
  page: { limit: number; before?: string },
): Promise<{ entries: LoggedAct[]; next?: string }> {
  const found = await auditQuery(await filterOf(question), page).lean<AuditEntry[]>()
  const shown = found.slice(0, page.limit)
  const members = shown.filter(({ subject }) => subject?.kind === 'member').map(({ subject }) => subject?.id)
  const people = await peopleById([...shown.map(({ by }) => by), ...members])
  return {
    entries: shown.map((entry) => ({
      ...entry,
      at: entry._id.getTimestamp(),
      actor: entry.by ? people.get(String(entry.by)) : undefined,
      member: entry.subject?.kind === 'member' ? people.get(entry.subject.id) : undefined,
    })),
    next: found.length > page.limit ? String(shown.at(-1)?._id) : undefined,
  }
}

/** The question behind `searchAudit`; a test asks how it is answered. */
export function auditQuery(filter: QueryFilter<AuditEntry>, page: { limit: number; before?: string }) {
  if (page.before !== undefined && !mongoose.isObjectIdOrHexString(page.before)) throw new BadRequest()
  const older = page.before ? { _id: { $lt: new mongoose.Types.ObjectId(page.before) } } : {}
  return AuditModel.find({ $and: [filter, older] })
    .sort({ _id: -1 })
    .limit(page.limit + 1)
}

async function filterOf({
  area,
  act,
  by,
  subject,
  from,
  to,
}: AuditQuestion): Promise<QueryFilter<AuditEntry>> {
  return {
    ...(area && { area }),
    ...(act && { act }),
    ...(by && { by: { $in: await namesakes(by) } }),
    ...(subject && { 'subject.id': { $in: [subject, ...(await namesakes(subject)).map(String)] } }),
    ...((from || to) && { _id: { ...(from && { $gte: idAt(from) }), ...(to && { $lt: idAt(to) }) } }),
  }
}

/** Ids begin with their second. */
function idAt(date: Date): mongoose.Types.ObjectId {
  return mongoose.Types.ObjectId.createFromTime(Math.floor(date.getTime() / 1000))
}

async function namesakes(words: string): Promise<mongoose.Types.ObjectId[]> {
  const beginnings = slug(words).split('-').filter(Boolean)
  if (beginnings.length === 0) return []
  const found = await namesakesQuery(beginnings).lean()
  return found.map(({ _id }) => _id)
}

/** The question behind a name; a test asks how it is answered. */
export function namesakesQuery(beginnings: string[]) {
  return UserModel.find(
    { $and: beginnings.map((word) => ({ nameWords: new RegExp(`^${word}`) })) },
    { _id: 1 },
  ).limit(mostNamesakes)
}
