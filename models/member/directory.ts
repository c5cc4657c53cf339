import mongoose, { type QueryFilter } from 'mongoose'
import { slug } from '../../server/lib/slug.js'
import { BadRequest } from '../failure.js'
import { MembershipModel } from '../organisation/membership.js'
import { type Organisation, organisationBySlug } from '../organisation.js'
import { personPath } from '../paths.js'
import { mayReadField } from '../policies/member.js'
import { type Territory, territoryBySlug } from '../territory.js'
import { type CurrentUser, type User, UserModel } from '../user.js'
import { faceWidth, photoPath } from './photo-path.js'
import { readableLevels, shownPrivacyOf } from './privacy.js'

/** What the list of members is narrowed by; a slug for a territory and an organisation, words for the others. */
export interface MemberFilter {
  name?: string
  territory?: string
  skill?: string
  organisation?: string
}

export interface MemberRow {
  id: string
  name: string
  path: string
  photo?: string
  photoForAll?: boolean
  territory?: Territory
  skills: string[]
}

interface Page {
  limit: number
  /** The `next` of the page before. */
  after?: string
}

const fewSkills = 4
/** More members than any one organisation has here; the list of a larger one is not whole. */
const mostMembers = 2000

/**
 * The members who let this reader find them, by name. Nobody is found by what this reader may not read of them.
 * @throws BadRequest when `after` is no key of ours, NotFound when there is no such organisation.
 */
export async function memberList(
  filter: MemberFilter,
  reader: CurrentUser | undefined,
  page: Page,
): Promise<{ members: MemberRow[]; next?: string; organisation?: Organisation }> {
  const organisation = filter.organisation ? await organisationBySlug(filter.organisation) : undefined
  const within = organisation && (await membersOf(organisation))
  const found = await memberListQuery(filter, reader, page, within).lean<User[]>()
  const users = found.slice(0, page.limit)
  const last = users.at(-1)
  return {
    members: await Promise.all(users.map((user) => rowFor(user, reader))),
    next: found.length > page.limit && last ? keyOf(last) : undefined,
    organisation,
  }
}

/** The question behind `memberList`; a test asks how it is answered. */
export function memberListQuery(
  filter: MemberFilter,
  reader: CurrentUser | undefined,
  { limit, after }: Page,
  within?: mongoose.Types.ObjectId[],
) {
  const readable = readableLevels(reader)
  const words = slug(filter.name ?? '')
    .split('-')
    .filter(Boolean)
  const conditions: QueryFilter<User>[] = [
    { emailConfirmedAt: { $exists: true }, 'privacy.directory': { $in: readable } },
    ...words.map((word) => ({ nameWords: new RegExp(`^${word}`) })),
  ]
  if (filter.territory)
    conditions.push({ territory: filter.territory, 'privacy.territory': { $in: readable } })
  if (filter.skill) conditions.push({ skillKeys: slug(filter.skill), 'privacy.skills': { $in: readable } })
  if (within) conditions.push({ _id: { $in: within }, 'privacy.organisations': { $in: readable } })
  if (after !== undefined) conditions.push(behind(after))
  return UserModel.find(
    { $and: conditions },
    { name: 1, nameKey: 1, territory: 1, photo: 1, skills: 1, privacy: 1, profileMasks: 1 },
  )
    .sort({ nameKey: 1, _id: 1 })
    .limit(limit + 1)
}

async function membersOf({ _id: organisation }: Organisation) {
  const found = await MembershipModel.find({ organisation }, { user: 1 }).limit(mostMembers).lean()
  return found.map(({ user }) => user)
}

async function rowFor(user: User, reader: CurrentUser | undefined): Promise<MemberRow> {
  const owner = { id: String(user._id), privacy: shownPrivacyOf(user) }
  const may = (field: Parameters<typeof mayReadField>[2]) => mayReadField(reader, owner, field)
  return {
    id: owner.id,
    name: user.name,
    path: personPath({ id: owner.id, name: user.name }),
    ...(user.photo && may('photo') && { photo: photoPath(user.photo, faceWidth), photoForAll: true }),
    territory: user.territory && may('territory') ? await territoryBySlug(user.territory) : undefined,
    skills: may('skills') ? (user.skills ?? []).slice(0, fewSkills) : [],
  }
}

function keyOf(user: User): string {
  return Buffer.from(`${user._id}.${user.nameKey}`).toString('base64url')
}

function behind(key: string): QueryFilter<User> {
  const [, id, nameKey] =
    /^([0-9a-f]{24})\.([a-z0-9-]*)$/.exec(Buffer.from(key, 'base64url').toString()) ?? []
  if (id === undefined || nameKey === undefined) throw new BadRequest()
  return { nameKey: { $gte: nameKey }, $nor: [{ nameKey, _id: { $lte: new mongoose.Types.ObjectId(id) } }] }
}
