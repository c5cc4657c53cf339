import mongoose from 'mongoose'
import { excerptOf } from '../server/lib/excerpt.js'
import { NotFound } from './failure.js'
import { pageWidth, photoPath } from './member/photo-path.js'
import { type Privacy, privacyOf, shownPrivacyOf } from './member/privacy.js'
import { membershipsOf, type OwnMembership } from './organisation/membership.js'
import { personPath } from './paths.js'
import { mayKnow, mayReadField } from './policies/member.js'
import { type Territory, territoryBySlug } from './territory.js'
import { type CurrentUser, type User, UserModel } from './user.js'

/** A member's page as one reader may see it: what they may not see is not there. */
export interface MemberProfile {
  id: string
  name: string
  path: string
  since: Date
  own: boolean
  photo?: string
  /** `photo` has been asked for this reader. */
  photoForAll?: boolean
  bioHtml?: string
  /** The beginning of it, in words alone. */
  bio?: string
  territory?: Territory
  organisations?: OwnMembership[]
  skills?: { name: string; key: string }[]
  showsActivity: boolean
  /** Whether search engines may list it. */
  listed: boolean
}

const shown = {
  name: 1,
  createdAt: 1,
  postCount: 1,
  territory: 1,
  photo: 1,
  bioHtml: 1,
  skills: 1,
  skillKeys: 1,
  privacy: 1,
  profileMasks: 1,
}

/**
 * @throws NotFound when there is no such member, or this reader may not know that there is.
 */
export async function memberProfile(id: string, reader: CurrentUser | undefined): Promise<MemberProfile> {
  const user = await knownMember(id)
  const owner = { id: String(user._id), privacy: shownPrivacyOf(user), postCount: user.postCount }
  if (!mayKnow(reader, owner)) throw new NotFound()
  const may = (field: keyof Privacy) => mayReadField(reader, owner, field)
  return {
    id: owner.id,
    name: user.name,
    path: personPath({ id: owner.id, name: user.name }),
    since: user.createdAt,
    own: reader?.id === owner.id,
    ...(user.photo && may('photo') && { photo: photoPath(user.photo, pageWidth), photoForAll: true }),
    ...(may('bio') && user.bioHtml && { bioHtml: user.bioHtml, bio: excerptOf(user.bioHtml) }),
    territory: may('territory') && user.territory ? await territoryBySlug(user.territory) : undefined,
    organisations: may('organisations') ? await membershipsOf(owner.id) : undefined,
    skills: may('skills')
      ? (user.skills ?? []).map((name, place) => ({ name, key: user.skillKeys?.[place] ?? '' }))
      : undefined,
    showsActivity: may('activity'),
    listed: owner.privacy.directory === 'everyone',
  }
}

async function knownMember(id: string): Promise<User> {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  const user = await UserModel.findOne({ _id: id, emailConfirmedAt: { $exists: true } }, shown).lean<User>()
  if (!user) throw new NotFound()
  return user
}

/** What the form of one's own profile begins with. */
export async function ownProfile(userId: string) {
  const user = await UserModel.findById(userId, {
    bio: 1,
    skills: 1,
    privacy: 1,
    photo: 1,
    name: 1,
  }).lean<User>()
  if (!user) throw new NotFound()
  return {
    bio: user.bio ?? '',
    skills: user.skills ?? [],
    privacy: privacyOf(user),
    photo: user.photo ? photoPath(user.photo, pageWidth) : undefined,
    path: personPath({ id: userId, name: user.name }),
  }
}
