import type { LetterDetails, RegistrantLetter } from './event/letters/letter.js'
import type { Reminder } from './event/letters/reminders.js'
import type { EventChange, EventSnapshot } from './event/letters/snapshot.js'
import type { Happening } from './notification.js'
import type { Tiding } from './registration.js'

/** The letters that the hub sends: the name of each, and what it must say. */
export interface Letters {
  'sign-up-confirmation': { name: string; path: string }
  'sign-up-known-address': { name: string; path: string }
  'password-reset': { name: string; path: string }
  'password-changed': { name: string; path: string }
  'email-change-confirmation': { name: string; path: string; email: string }
  'email-change-known-address': { name: string; path: string }
  'organisation-invitation': { name: string; by: string; organisation: string; path: string }
  'event-invitation': { name: string; by: string; event: string; path: string }
  'email-change-notice': { name: string; email: string; path: string }
  'data-export-ready': { name: string; path: string }
  'deletion-asked': { name: string; path: string }
  'deletion-done': { name: string }
  'api-token-made': { name: string; label: string; path: string }
  trial: { name: string; path: string }
  invitation: { name: string; by: string; path: string }
  'flag-upheld': Decided
  'flag-rejected': Decided
  'content-cleared': Decided
  'content-judged': Decided
  'content-hidden': Decided
  'content-warned': Decided
  'appeal-confirmed': Decided
  'appeal-granted': Decided
  'first-post-published': Decided
  'first-post-refused': Decided
  'member-suspended': { name: string; reason: string; until: string }
  'member-banned': { name: string; reason: string; until: string }
  'member-reinstated': { name: string; path: string }
}

/** What moderators decided about a text, and what they say of it. */
interface Decided {
  name: string
  path: string
  label: string
  text: string
}

/** The work done outside a request: the name of each job, and the data that it needs. */
export interface Jobs {
  /** `goOn` with the walk under way; otherwise one begins. */
  'recount-forums': { goOn?: boolean } | undefined
  'finish-rearrangements': undefined
  'tell-reminders': undefined
  'deliver-letter': {
    [Name in keyof Letters]: {
      letter: Name
      to: string
      locale: 'fr' | 'en'
      values: Letters[Name]
      /** Names this very letter, so that no retry sends it twice. */
      key?: string
    }
  }[keyof Letters]
  /** The number of the decision in its case, from 0 on. */
  'tell-decision': { case: string; decision: number }
  'mask-member-content': { member: string }
  'remove-orphan-files': Record<string, never>
  /** Something happened to somebody's registration for an event; `key` is the same when it is told twice. */
  'tell-registration': { registration: string; what: Tiding; key: string }
  /** Something that registrants must know changed: which fields, at which sequence number. */
  'tell-event-change': {
    event: string
    what: EventChange
    fields: string[]
    before: EventSnapshot
    key: string
  }
  /** One letter to one registrant; `key` names it, so that no retry sends it twice. */
  'write-to-registrant': {
    registration: string
    letter: RegistrantLetter
    details: LetterDetails
    key: string
  }
  /** Everybody who has a seat is reminded of an event that begins then (an ISO date). */
  'remind-registrants': { event: string; reminder: Reminder; startsAt: string }
  /** An organiser's message leaves to whom it is meant for. */
  'send-event-message': { message: string }
  /** Looks whose reminder or thanks are due. */
  'hand-on-event-letters': Record<string, never>
  'tend-events': Record<string, never>
  /** Something has become of a request for a masterclass; `at` and `event` name the change, so that it is told once. */
  'tell-of-masterclass-request': {
    request: string
    what: 'asked' | 'seconded' | 'offered' | 'takenUp' | 'scheduled' | 'reopened'
    by?: string
    onBehalfOf?: string
    at?: string
    event?: string
  }
  'tend-masterclass-requests': Record<string, never>
  'prepare-data-export': { user: string; request: string }
  'delete-account': { user: string }
  'tidy-accounts': Record<string, never>
  /** A post to be told to those it concerns; once edited, to those it mentions or quotes. */
  'announce-post': { post: string; edited?: boolean }
  /** A member's reaction to a post, to be told to its author. */
  'announce-reaction': { post: string; member: string }
  /** Something that members want to know by e-mail at once. */
  'mail-notification': { happening: Happening; to: string[] }
  /** The same, on their devices. */
  'push-notification': { happening: Happening; to: string[] }
  /** Looks whose digest is due. */
  'hand-on-digests': Record<string, never>
  /** What waited for a member's digest until it was due (an ISO date). */
  'mail-digest': { user: string; due: string }
  'build-search-index': Record<string, never>
}

export interface JobQueue {
  add<Name extends keyof Jobs>(name: Name, data: Jobs[Name]): Promise<void>
}

let queue: JobQueue | undefined

/**
 * Tells the models which queue takes their jobs; called once at boot.
 * @returns the one before
 */
export function useJobQueue(given: JobQueue | undefined): JobQueue | undefined {
  const before = queue
  queue = given
  return before
}

/**
 * Keeps a job to be done soon, by this process or another, and again if it fails.
 * @throws Error when no queue has been given yet.
 */
export async function enqueue<Name extends keyof Jobs>(name: Name, data: Jobs[Name]): Promise<void> {
  if (!queue) throw new Error('The job queue has not been started')
  await queue.add(name, data)
}
