import { z } from 'zod'
import { parseUrl } from '../../server/lib/parse-url.js'
import { sirenDigits } from '../../server/lib/siren.js'
import { THEME_KEYS } from '../../server/reference/index.js'
import { organisationKinds } from './kind.js'

/** The fields of an organisation's profile; their messages are keys of texts. */

const unwanted = /[\p{Cc}\p{Co}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

export const longestDescription = 8000
export const longestText = 1000

const name = z
  .string('organisations.errors.nameMissing')
  .trim()
  .transform((text) => text.replace(/\s+/g, ' ').normalize('NFC'))
  .pipe(
    z
      .string()
      .min(2, 'organisations.errors.nameMissing')
      .max(120, 'organisations.errors.nameTooLong')
      .refine((text) => !unwanted.test(text), 'organisations.errors.nameCharacters')
      .refine((text) => /[\p{Script=Latin}\d]/u.test(text), 'organisations.errors.nameCharacters'),
  )

/** Ticked boxes of one name: none, one or several. */
function ticked<T extends z.ZodType<string>>(item: T, message: string) {
  return z
    .union([z.array(item), item.transform((one) => [one])], message)
    .optional()
    .transform((given) => [...new Set(given ?? [])])
}

const site = z
  .string('organisations.errors.site')
  .trim()
  .max(300, 'organisations.errors.site')
  .optional()
  .transform((text) => (text && !/^[a-z]+:/i.test(text) ? `https://${text}` : text || undefined))
  .refine((text) => text === undefined || isWebAddress(text), 'organisations.errors.site')

function isWebAddress(text: string): boolean {
  const url = parseUrl(text)
  return url !== undefined && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username
}

const siren = z
  .string('organisations.errors.siren')
  .trim()
  .max(30, 'organisations.errors.siren')
  .optional()
  .refine((text) => !text || sirenDigits(text) !== undefined, 'organisations.errors.siren')
  .transform((text) => (text ? sirenDigits(text) : undefined))

const description = z
  .string('organisations.errors.descriptionTooLong')
  .optional()
  .transform((text) => (text ?? '').replace(/\r\n?/g, '\n').normalize('NFC').trim())
  .pipe(z.string().max(longestDescription, 'organisations.errors.descriptionTooLong'))

export const profile = z.object({
  name,
  kind: z.enum(organisationKinds, 'organisations.errors.kindMissing'),
  territories: ticked(z.string().min(1).max(100), 'organisations.errors.territoryUnknown'),
  themes: ticked(z.enum(THEME_KEYS), 'organisations.errors.themeUnknown'),
  description,
  site,
  siren,
})

export type OrganisationProfile = z.infer<typeof profile>

/** A few words to whoever decides. */
export const shortText = (missing: string) =>
  z
    .string(missing)
    .transform((text) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim())
    .pipe(z.string().min(1, missing).max(longestText, 'organisations.errors.textTooLong'))
