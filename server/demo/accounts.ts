import { nameKeys, UserModel } from '../../models/user.js'
import { hashPassword } from '../lib/password.js'
import { territories } from '../reference/index.js'
import { calendarUntil, day, oldest } from './calendar.js'
import { type DemoPerson, demoPassword, nameOf, newcomers } from './people.js'
import { profileOf } from './profiles.js'

/** The charts of the administrators' desk go back half a year. */
const newcomersAge = 180 * day

/**
 * One password for all, hashed once. Those who write were there before the first topic; the others came one by one, more
 * of them lately.
 */
export async function storeAccounts(people: DemoPerson[], until: Date): Promise<void> {
  const dateAt = calendarUntil(until)
  const passwordHash = await hashPassword(demoPassword)
  const lately = newcomers()
  const accounts = [
    ...people.map((person, index) =>
      accountOf(person, index, dateAt(oldest + ((index * 37) % 400)), passwordHash),
    ),
    ...lately.map((person, index) =>
      accountOf(person, index, dateAt(newcomersAge * ((index + 0.4) / lately.length) ** 1.5), passwordHash),
    ),
  ]
  await UserModel.collection.bulkWrite(
    accounts.map(({ _id, ...account }) => ({
      updateOne: { filter: { _id }, update: { $setOnInsert: account }, upsert: true },
    })),
    { ordered: false },
  )
}

/** The account of each, confirmed at once. */
function accountOf(person: DemoPerson, index: number, joinedAt: Date, passwordHash: string) {
  const territory = territories.find(({ slug }) => slug === person.territory)
  const name = nameOf(person)
  return {
    _id: person.id,
    email: person.email,
    emailConfirmedAt: joinedAt,
    passwordHash,
    name,
    ...nameKeys(name),
    handle: person.handle,
    ...profileOf(person, index),
    origin: person.origin,
    ...(person.origin !== 'elsewhere' && { territory: person.territory }),
    ...(person.organisationName && { organisationName: person.organisationName }),
    locale: person.locale,
    timeZone: territory?.timeZone ?? 'Europe/Paris',
    roles: person.roles,
    charterVersion: 1,
    charterAcceptedAt: joinedAt,
    postCount: 0,
    createdAt: joinedAt,
    updatedAt: joinedAt,
    __v: 0,
  }
}
