import { z } from 'zod'
import { endOfDay, startOfDay } from '../../server/lib/day-bounds.js'
import { InvalidInput } from '../failure.js'
import type { Poll } from '../post/poll.js'
import { topicKinds } from '../topic.js'

/** The fields that say what a new topic is for, and of the poll that comes with it. */

export const pollLimits = { options: 12, label: 120, question: 150 }

const day = (message: string) =>
  z
    .union([z.literal(''), z.iso.date(message)])
    .optional()
    .transform((value) => value || undefined)

const line = (longest: number, message: string) =>
  z
    .string()
    .optional()
    .transform((text) => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(longest, message))

/** As they will be read: no option twice, none empty. */
export function distinctOptions(options: string[]): string[] {
  const read = options.map((option) => option.normalize('NFC').replace(/\s+/g, ' ').trim())
  return [...new Set(read.filter(Boolean))]
}

const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

export const purpose = {
  kind: z.enum(topicKinds).catch('discussion'),
  opensOn: day('topics.errors.dayUnknown'),
  closesOn: day('topics.errors.dayUnknown'),
  pollQuestion: line(pollLimits.question, 'topics.errors.pollQuestionTooLong'),
  pollOptions: z
    .string()
    .optional()
    .transform((text) => distinctOptions((text ?? '').split(/\r?\n/)))
    .pipe(
      z
        .array(z.string().max(pollLimits.label, 'topics.errors.pollOptionTooLong'))
        .max(pollLimits.options, 'topics.errors.pollOptionsTooMany'),
    ),
  pollClosesOn: day('topics.errors.dayUnknown'),
  pollMultiple: ticked,
  pollHidden: ticked,
}

const schema = z.object(purpose)
export type PurposeFields = z.infer<typeof schema>

export interface Purpose {
  kind: (typeof topicKinds)[number]
  opensAt?: Date
  closesAt?: Date
  poll?: Poll
}

/**
 * What was chosen, its days being those of the author's time zone.
 * @throws InvalidInput for a debate without an end or with days out of order, and for half a poll.
 */
export function purposeOf(given: PurposeFields, zone: string, now = new Date()): Purpose {
  const errors: Record<string, string> = {}
  const debate = given.kind === 'debate'
  const opensAt = debate && given.opensOn ? startOfDay(given.opensOn, zone) : undefined
  const closesAt = debate && given.closesOn ? endOfDay(given.closesOn, zone) : undefined
  if (debate && !closesAt) errors.closesOn = 'topics.errors.debateEndMissing'
  else if (closesAt && closesAt <= (opensAt ?? now)) errors.closesOn = 'topics.errors.debateEndTooEarly'
  const wantsPoll = given.pollQuestion !== '' || given.pollOptions.length > 0
  const pollClosesAt = given.pollClosesOn ? endOfDay(given.pollClosesOn, zone) : undefined
  if (wantsPoll && given.pollQuestion === '') errors.pollQuestion = 'topics.errors.pollQuestionMissing'
  if (wantsPoll && given.pollOptions.length < 2) errors.pollOptions = 'topics.errors.pollOptionsTooFew'
  if (wantsPoll && pollClosesAt && pollClosesAt <= now) errors.pollClosesOn = 'topics.errors.pollEndTooEarly'
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
  const poll: Poll = {
    question: given.pollQuestion,
    options: given.pollOptions.map((label) => ({ label, votes: 0 })) as Poll['options'],
    multiple: given.pollMultiple,
    hidden: given.pollHidden,
    voters: 0,
    ...(pollClosesAt && { closesAt: pollClosesAt }),
  }
  return {
    kind: given.kind,
    ...(opensAt && opensAt > now && { opensAt }),
    ...(closesAt && { closesAt }),
    ...(wantsPoll && { poll }),
  }
}
