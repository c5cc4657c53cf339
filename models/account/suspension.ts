import type { Types } from 'mongoose'
import { revokeTokensOf } from '../api-token.js'
import { recordAct } from '../audit.js'
import { Conflict, Failure, NotFound } from '../failure.js'
import type { Letters } from '../job-queue.js'
import { endSessions } from '../session.js'
import { forgetUser, notSuspended, type User, UserModel } from '../user.js'
import { send } from './letters.js'

/** Somebody proved who they are, and is kept out: `until` is missing when it is for good. */
export class Suspended extends Failure {
  readonly status = 403
  readonly reason: string
  readonly until: Date | undefined
  constructor(reason: string, until?: Date) {
    super('moderation.suspended.title')
    this.reason = reason
    this.until = until
  }
}

/** @throws Suspended while a member is. */
export function refuseSuspended({ suspension }: Pick<User, 'suspension'>): void {
  if (suspension && !(suspension.until && suspension.until <= new Date())) {
    throw new Suspended(suspension.reason, suspension.until ?? undefined)
  }
}

export interface SuspensionOrder {
  by: string
  /** Told to the member. */
  reason: string
  /** For good without it. */
  until?: Date
  /** The case that led to it. */
  case?: Types.ObjectId
}

/**
 * Keeps a member out from now on: their sessions, sockets and tokens end at once.
 * @throws NotFound when there is no such member, Conflict when nobody would be left to administer the hub.
 */
export async function suspend(memberId: string, order: SuspensionOrder): Promise<void> {
  const suspension = { ...order, at: new Date() }
  const member = await UserModel.findOneAndUpdate({ _id: memberId }, { $set: { suspension } }).lean<User>()
  if (!member) throw new NotFound()
  await keepAnAdministrator(member)
  forgetUser(memberId)
  await Promise.all([endSessions(memberId), revokeTokensOf(memberId)])
  await recordAct({
    act: 'member.suspended',
    by: order.by,
    subject: { kind: 'member', id: memberId },
    details: { until: order.until, ...(order.case && { case: String(order.case) }) },
  })
  await send({
    letter: order.until ? 'member-suspended' : 'member-banned',
    to: member.email,
    locale: member.locale,
    values: { name: member.name, reason: order.reason, until: dayOf(order.until, member) },
    ...(order.case && { key: `suspension ${order.case} ${memberId}` }),
  })
}

/** Two administrators who suspend each other at the same moment both see that nobody is left, and both take it back. */
async function keepAnAdministrator(member: User): Promise<void> {
  if (!member.roles.includes('administrator')) return
  if (await UserModel.exists({ roles: 'administrator', ...notSuspended() })) return
  await UserModel.updateOne(
    { _id: member._id },
    member.suspension ? { $set: { suspension: member.suspension } } : { $unset: { suspension: 1 } },
  )
  throw new Conflict('moderation.lastAdministrator')
}

/** Lets a member in again; nothing happens to one who is not suspended. */
export async function reinstate(memberId: string, by: string): Promise<void> {
  const member = await UserModel.findOneAndUpdate(
    { _id: memberId, suspension: { $exists: true } },
    { $unset: { suspension: 1 } },
  ).lean<User>()
  if (!member) return
  forgetUser(memberId)
  await recordAct({ act: 'member.reinstated', by, subject: { kind: 'member', id: memberId } })
  await send({
    letter: 'member-reinstated',
    to: member.email,
    locale: member.locale,
    values: { name: member.name, path: '/sign-in' },
    key: `reinstatement ${memberId} ${member.suspension?.at.getTime()}`,
  })
}

/** What still reaches a suspended member: what concerns the suspension. */
const aboutSuspension: ReadonlySet<keyof Letters> = new Set([
  'member-suspended',
  'member-banned',
  'member-reinstated',
  'content-hidden',
  'content-judged',
  'content-warned',
  'content-cleared',
  'appeal-confirmed',
  'appeal-granted',
  'deletion-asked',
  'deletion-done',
])

/** Whether a letter may leave now: those to a suspended member do not, unless they say so. */
export async function mayLeave(letter: keyof Letters, to: string): Promise<boolean> {
  if (aboutSuspension.has(letter)) return true
  const member = await UserModel.findOne({ email: to }, { suspension: 1 }).lean<User>()
  try {
    if (member) refuseSuspended(member)
    return true
  } catch (error) {
    if (error instanceof Suspended) return false
    throw error
  }
}

function dayOf(date: Date | undefined, { locale, timeZone }: User): string {
  if (!date) return ''
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone }).format(
    date,
  )
}
