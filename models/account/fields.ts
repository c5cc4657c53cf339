import { z } from 'zod'
import { isTimeZoneName } from '../../server/lib/time-zones.js'

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

export const newPassword = z
  .string('accounts.errors.passwordTooShort')
  .min(shortestPassword, 'accounts.errors.passwordTooShort')
  .max(longestPassword, 'accounts.errors.passwordTooLong')

/** A password to compare: its own rules do not matter, only that there is one and that it costs no effort to refuse. */
export const givenPassword = z
  .string('accounts.errors.passwordMissing')
  .min(1, 'accounts.errors.passwordMissing')
  .max(longestPassword, 'accounts.errors.passwordTooLong')

export const charter = z.literal('accepted', 'accounts.errors.charterMissing')

export const locale = z.enum(['fr', 'en'], 'accounts.errors.languageUnknown')

export const timeZone = z
  .string('accounts.errors.timeZoneUnknown')
  .refine(isTimeZoneName, 'accounts.errors.timeZoneUnknown')

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
