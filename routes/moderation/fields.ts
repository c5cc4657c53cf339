import { z } from 'zod'

export const longestText = 2000

/** What moderators say to those concerned: it is asked of every decision. */
export const moderatorsText = z
  .string('moderation.errors.textMissing')
  .trim()
  .min(1, 'moderation.errors.textMissing')
  .max(longestText, 'moderation.errors.textTooLong')

/** How long a suspension may last. */
export const periods = ['week', 'month', 'quarter', 'forGood'] as const
export type Period = (typeof periods)[number]

const days = { week: 7, month: 30, quarter: 91 }

/** The day on which a suspension that begins now ends, if it does. */
export function endOf(period: Period): Date | undefined {
  return period === 'forGood' ? undefined : new Date(Date.now() + days[period] * 24 * 3600 * 1000)
}
