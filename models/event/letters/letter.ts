import type { Event } from '../../event.js'
import type { Registration, RegistrationStatus } from '../../registration.js'
import type { EventSnapshot } from './snapshot.js'

/** The letters that registrants get; each has its texts, `eventLetters.<letter>`. */
export const registrantLetters = [
  'requested',
  'accepted',
  'refused',
  'waiting',
  'registered',
  'promoted',
  'cancelled',
  'cancelledByOrganiser',
  'declined',
  'moved',
  'rescheduled',
  'postponed',
  'calledOff',
  'suspended',
  'restored',
  'twoDaysBefore',
  'twoHoursBefore',
  'thanks',
  'materials',
  'replay',
  'message',
] as const
export type RegistrantLetter = (typeof registrantLetters)[number]

/** What a letter says beside the event and the registration as they stand. */
export interface LetterDetails {
  /** How the event stood before it changed, and what changed of it. */
  before?: EventSnapshot
  fields?: string[]
  /** The start that a reminder is about. */
  startsAt?: string
  /** The organiser's message. */
  message?: string
}

const live: RegistrationStatus[] = ['registered', 'waiting', 'requested']
const seated: RegistrationStatus[] = ['registered']

/** In which states of a registration a letter is still true when its turn comes; in any, unless said. */
const trueWhile: Partial<Record<RegistrantLetter, RegistrationStatus[]>> = {
  requested: ['requested'],
  waiting: ['waiting'],
  registered: seated,
  accepted: seated,
  promoted: seated,
  moved: live,
  rescheduled: live,
  postponed: live,
  calledOff: live,
  suspended: live,
  restored: live,
  twoDaysBefore: seated,
  twoHoursBefore: seated,
  thanks: seated,
  materials: seated,
  replay: seated,
}

/** Letters that say whether its page is there. */
const shown: Partial<Record<RegistrantLetter, boolean>> = { suspended: false, restored: true }

/** Whether what a letter says still holds: what came in between is told by a letter of its own. */
export function isStillTrue(
  letter: RegistrantLetter,
  registration: Pick<Registration, 'status'>,
  event: Pick<Event, 'status' | 'startsAt'>,
  { startsAt }: LetterDetails,
  now = new Date(),
): boolean {
  if (!(trueWhile[letter]?.includes(registration.status) ?? true)) return false
  if ((shown[letter] ?? isShown(event)) !== isShown(event)) return false
  if (startsAt === undefined) return true
  return event.status === 'published' && event.startsAt > now && event.startsAt.toISOString() === startsAt
}

function isShown({ status }: Pick<Event, 'status'>): boolean {
  return status !== 'draft'
}
