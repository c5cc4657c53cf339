import { z } from 'zod'
import { longestBody } from '../post.js'
import { titleLimits } from '../topic.js'
import { newSubmission } from './submission.js'

/** The fields of the forms of the forum; their messages are keys of texts. */

const unreadable = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu

/** Something to read: neither space nor characters that show nothing. */
const visible = /[^\s\p{Cf}\p{Zs}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Line ends as one character, none of the characters that only trouble readers. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unreadable, '').normalize('NFC')
}

export const title = z
  .string('topics.errors.titleMissing')
  .transform((text) => plainText(text).replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(titleLimits.min, 'topics.errors.titleTooShort')
      .max(titleLimits.max, 'topics.errors.titleTooLong')
      .regex(/\p{L}/u, 'topics.errors.titleWithoutWords'),
  )

export const body = z
  .string('topics.errors.bodyMissing')
  .transform((text) => plainText(text).replace(/^\n+|\s+$/g, ''))
  .pipe(z.string().regex(visible, 'topics.errors.bodyMissing').max(longestBody, 'topics.errors.bodyTooLong'))

/** A form without its name, or with a forged one, is a form of its own. */
export const submission = z
  .string()
  .regex(/^[\w-]{16,64}$/)
  .catch(newSubmission)

/** A choice that may be left open. */
const choice = (message: string) =>
  z
    .string(message)
    .max(200, message)
    .optional()
    .transform((value) => value || undefined)

/** The organisation to speak for; whether they may is for the policy to say. */
export const onBehalfOf = choice('organisations.errors.voice')

/** Boxes ticked under one name: none, one, or several of them. */
const ticked = (message: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => [value ?? []].flat().filter(Boolean))
    .pipe(z.array(z.string().max(200, message)).max(20, message))

/** Which of these exist, and whether they belong together, is for `checkFiling` to say. */
export const filing = {
  theme: z
    .string('topics.errors.themeMissing')
    .min(1, 'topics.errors.themeMissing')
    .max(200, 'topics.errors.themeUnknown'),
  also: ticked('topics.errors.themeUnknown'),
  territory: choice('topics.errors.territoryUnknown'),
  challenge: choice('topics.errors.challengeUnknown'),
}
