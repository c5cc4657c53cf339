import { cancelEvent, publishEvent } from '../event/publication.js'
import { Conflict } from '../failure.js'
import type { Series } from '../series.js'
import { sessionsOf } from './sessions.js'

/**
 * Shows every draft among the sessions that is still to come; done twice, it is done once.
 * @throws Conflict when they all lie in the past.
 */
export async function publishSeries(series: Series): Promise<void> {
  const now = new Date()
  const sessions = await sessionsOf(series)
  const drafts = sessions.filter(({ status, startsAt }) => status === 'draft' && startsAt > now)
  for (const session of drafts) await publishEvent(session)
  if (drafts.length === 0 && sessions.every(({ status }) => status === 'draft')) {
    throw new Conflict('events.errors.startsInThePast')
  }
}

/** Calls off every session that has not begun; those registered for it are told why. */
export async function cancelSeries(series: Series, reason: string): Promise<void> {
  const now = new Date()
  for (const session of await sessionsOf(series)) {
    const standing = session.status === 'published' || session.status === 'postponed'
    if (standing && session.startsAt > now) await cancelEvent(session, reason)
  }
}
