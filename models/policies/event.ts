import { offeredWays } from '../event/seating.js'
import type { Event } from '../event.js'
import type { CurrentUser } from '../user.js'
import { mustAcceptCharter } from './account.js'
import { maySchedule } from './organisation.js'
import { isModerator } from './roles.js'

type Owned = Pick<Event, 'creator' | 'organisation' | 'coOrganisers'>

/** Whoever schedules for an organisation; moderators and administrators, for the hub. */
export function mayScheduleEvents(user: CurrentUser | undefined): user is CurrentUser {
  if (user === undefined || mustAcceptCharter(user)) return false
  return isModerator(user) || user.memberships.some(({ organisation }) => maySchedule(user, organisation))
}

/** Whoever scheduled it, the organisers of its organisations, moderators and administrators. */
export function mayManageEvent(user: CurrentUser | undefined, event: Owned): user is CurrentUser {
  if (user === undefined || mustAcceptCharter(user)) return false
  const organisers = [event.organisation, ...event.coOrganisers].filter((id) => id != null)
  return (
    isModerator(user) || String(event.creator) === user.id || organisers.some((id) => maySchedule(user, id))
  )
}

/** A draft does not exist for anybody else. */
export function maySeeEvent(user: CurrentUser | undefined, event: Owned & Pick<Event, 'status'>): boolean {
  return event.status !== 'draft' || mayManageEvent(user, event)
}

/** Members who have accepted the charter as it stands; whether it is open is another question. */
export function mayRegister(user: CurrentUser | undefined): boolean {
  return user !== undefined && !mustAcceptCharter(user)
}

/** What one finds when one wants to register. */
export type Door =
  | 'open'
  | 'notYet'
  | 'closed'
  | 'over'
  | 'cancelled'
  | 'postponed'
  | 'external'
  | 'noSeats'
  | 'draft'

/** Whether people may register now, and otherwise why not. */
export function registrationDoor(event: Event, now = new Date()): Door {
  if (event.status === 'draft' || event.status === 'cancelled' || event.status === 'postponed')
    return event.status
  if (event.status === 'done' || event.endsAt <= now) return 'over'
  const { mode, opensAt, closesAt } = event.admission
  if (mode === 'external') return 'external'
  if (offeredWays(event).length === 0) return 'noSeats'
  if (opensAt && opensAt > now) return 'notYet'
  if ((closesAt && closesAt <= now) || event.startsAt <= now) return 'closed'
  return 'open'
}

/** The link is for those who have a seat, and for those who manage the event. */
export function maySeeVideoLink(
  user: CurrentUser | undefined,
  event: Owned,
  registration: { status: string } | undefined,
): boolean {
  return registration?.status === 'registered' || mayManageEvent(user, event)
}
