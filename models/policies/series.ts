import type { Event } from '../event.js'
import type { Series } from '../series.js'
import type { CurrentUser } from '../user.js'
import { mayManageEvent } from './event.js'

/** As with an event: whoever scheduled it, the organisers of its organisations, moderators and administrators. */
export function mayManageSeries(user: CurrentUser | undefined, series: Series): user is CurrentUser {
  return mayManageEvent(user, series)
}

/** While all its sessions are drafts, it does not exist for anybody else. */
export function maySeeSeries(user: CurrentUser | undefined, series: Series, sessions: Event[]): boolean {
  return sessions.some(({ status }) => status !== 'draft') || mayManageSeries(user, series)
}
