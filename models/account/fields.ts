import { z } from 'zod'
import { isTimeZone } from '../../server/lib/time-zones.js'

/** The fields of the forms on accounts; their messages are keys of texts. */

const unwanted = /[\p{Cc}\p{Co}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** Letters carry names to people who did not ask for them: a name holds no link. */
const linkLike = /[<>@/\\]|www\./iu

export const name = z
  .string('accounts.errors.nameMissing')
  .trim()
  .min(2, 'accounts.errors.nameMissing')
  .max(80, 'accounts.errors.nameTooLong')
  .refine((value) => !unwanted.test(value) && !linkLike.test(value), 'accounts.errors.nameCharacters')
  .refine((value) => /\p{L}/u.test(value), 'accounts.errors.nameMissing')

export const email = z
  .string('accounts.errors.emailMissing')
  .trim()
  .min(1, 'accounts.errors.emailMissing')
  .max(254, 'accounts.errors.emailTooLong')
  .toLowerCase()
  .pipe(z.email('accounts.errors.emailIncomplete'))

export const shortestPassword = 12
export const longestPassword = 200

/** What programs that guess passwords try first, among those that are long enough. */
const common = new Set([
  '123456789012',
  '1234567890123',
  '1234567890azerty',
  '1234567890qwerty',
  '123123123123',
  '012345678910',
  'abcdefghijkl',
  'abcdefghijklm',
  'azertyuiop12',
  'azertyuiop123',
  'azertyuiop1234',
  'azertyuiopqsdf',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiop1234',
  'qwertyuiopasdf',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'motdepasse12',
  'motdepasse123',
  'motdepasse1234',
  'mot de passe',
  'motdepassemotdepasse',
  'iloveyou1234',
  'jetaime12345',
  'administrator',
  'administrateur',
  'changeme1234',
  'welcome12345',
  'bienvenue123',
  'bonjour12345',
])

export const newPassword = z
  .string('accounts.errors.passwordTooShort')
  .min(shortestPassword, 'accounts.errors.passwordTooShort')
  .max(longestPassword, 'accounts.errors.passwordTooLong')
  .refine((value) => !/^(.)\1*$/su.test(value), 'accounts.errors.passwordOneCharacter')
  .refine((value) => !common.has(value.toLowerCase()), 'accounts.errors.passwordCommon')

/** Letters and digits alone, whatever their case. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a password is what everybody knows of a person: their name, their address or what comes before its @. */
export function namesItsOwner(password: string, owner: { name: string; email: string }): boolean {
  const known = [owner.name, owner.email, owner.email.split('@')[0] ?? '']
  const typed = password.trim().toLowerCase()
  return known.some(
    (text) => typed === text.toLowerCase() || (bare(text) !== '' && bare(password) === bare(text)),
  )
}

/** A password to compare: its own rules do not matter, only that there is one and that it costs no effort to refuse. */
export const givenPassword = z
  .string('accounts.errors.passwordMissing')
  .min(1, 'accounts.errors.passwordMissing')
  .max(longestPassword, 'accounts.errors.passwordTooLong')

export const charter = z.literal('accepted', 'accounts.errors.charterMissing')

export const locale = z.enum(['fr', 'en'], 'accounts.errors.languageUnknown')

export const timeZone = z
  .string('accounts.errors.timeZoneUnknown')
  .refine(isTimeZone, 'accounts.errors.timeZoneUnknown')

const organisationName = z
  .string('accounts.errors.organisationMissing')
  .trim()
  .min(2, 'accounts.errors.organisationMissing')
  .max(120, 'accounts.errors.organisationTooLong')
  .refine((value) => !unwanted.test(value), 'accounts.errors.organisationCharacters')

const territory = z
  .string('accounts.errors.territoryMissing')
  .min(1, 'accounts.errors.territoryMissing')
  .max(100, 'accounts.errors.territoryMissing')

/** Where somebody comes from: each answer brings the field that it calls for, and no other. */
export const provenance = z.discriminatedUnion(
  'origin',
  [
    z.object({ origin: z.literal('territory'), territory }),
    z.object({ origin: z.literal('organisation'), organisationName }),
    z.object({ origin: z.literal('elsewhere') }),
  ],
  'accounts.errors.originMissing',
)

export type Provenance = z.infer<typeof provenance>
