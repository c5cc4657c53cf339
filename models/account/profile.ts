import { contentChanged } from '../content-version.js'
import { NotFound } from '../failure.js'
import { indexMember } from '../member/search.js'
import { forgetPerson } from '../person.js'
import { forgetUser, nameKeys, type User, UserModel } from '../user.js'
import type { Provenance } from './fields.js'
import { territoryOf } from './territory-choice.js'

/** What a member sees and sets on their own account page. */
export interface Account {
  email: string
  pendingEmail?: string
  name: string
  origin: string
  territory?: string
  organisationName?: string
  locale: 'fr' | 'en'
  timeZone: string
  createdAt: Date
}

export type Profile = { name: string; locale: 'fr' | 'en'; timeZone: string } & Provenance

/** @throws NotFound when the member is no more. */
export async function accountOf(userId: string): Promise<Account> {
  const user = await UserModel.findById(userId, { passwordHash: 0 }).lean<User>()
  if (!user) throw new NotFound()
  const { email, pendingEmail, name, origin, territory, organisationName, locale, timeZone, createdAt } = user
  return {
    email,
    pendingEmail: pendingEmail ?? undefined,
    name,
    origin,
    territory: territory ?? undefined,
    organisationName: organisationName ?? undefined,
    locale,
    timeZone,
    createdAt,
  }
}

/** @throws InvalidInput when the territory does not exist. */
export async function updateProfile(userId: string, profile: Profile): Promise<void> {
  await territoryOf(profile)
  const left = { territory: 1, organisationName: 1 }
  const $unset = Object.fromEntries(Object.entries(left).filter(([field]) => !(field in profile)))
  await UserModel.updateOne({ _id: userId }, { $set: { ...profile, ...nameKeys(profile.name) }, $unset })
  forgetUser(userId)
  forgetPerson(userId)
  await indexMember(userId)
  await contentChanged()
}
