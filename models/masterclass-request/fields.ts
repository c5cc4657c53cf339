import { z } from 'zod'
import { body, filing, onBehalfOf, submission, title } from '../post/fields.js'

/** The fields of the form on requests; their messages are keys of texts. */

/** For whom it should be made: one entry a line, empty ones left out. */
const audience = z
  .string()
  .optional()
  .default('')
  .transform((text) =>
    text
      .normalize('NFC')
      .split(/\r\n?|\n/)
      .map((line) =>
        line
          .replace(/\p{Cc}/gu, '')
          .replace(/^[-*•]\s*/, '')
          .trim(),
      )
      .filter(Boolean),
  )
  .pipe(z.array(z.string().max(300, 'events.errors.lineTooLong')).max(12, 'events.errors.tooManyLines'))

export const requestFields = { title, body, audience, ...filing }

/** A request for the first time: who asks, and whether they have seen the ones that resemble it. */
export const newRequestFields = {
  ...requestFields,
  onBehalfOf,
  submission,
  sure: z.literal('yes').optional(),
}

const words = (most: number) =>
  z
    .string()
    .optional()
    .default('')
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .normalize('NFC')
        .trim(),
    )
    .pipe(z.string().max(most, 'events.errors.tooLong'))

/** What an expert who offers to give it says of it. */
export const offerText = words(1000)

/** Why moderators close a request. */
export const closingReason = words(500).pipe(z.string().min(1, 'masterclassRequests.errors.reasonMissing'))
