import { copiedSpeakers, draftOf } from '../event/duplication.js'
import { keepPictures } from '../event/pictures.js'
import { scheduleEvent } from '../event/scheduling.js'
import type { Event } from '../event.js'
import { Conflict } from '../failure.js'
import { type Series, SeriesModel } from '../series.js'
import { mostSessions } from './fields.js'
import { sessionDays } from './rhythm.js'
import { sessionAfter } from './scheduling.js'
import { sessionsOf } from './sessions.js'

/**
 * Drafts further sessions after the last one, by the rhythm of the series and at the same time of the clock; they say
 * what the last one says. The same form sent again adds nothing.
 * @throws Conflict when there would be too many, or there is none to follow.
 */
export async function addSessions(
  series: Series,
  by: { id: string },
  times: number,
  submission: string,
): Promise<Event[]> {
  const sessions = await sessionsOf(series)
  const before = sessions.filter((one) => !one.submission?.startsWith(`${submission}-`))
  const last = before.at(-1)
  if (!last) throw new Conflict('series.errors.noneToFollow')
  if (before.length + times > mostSessions) throw new Conflict('series.errors.tooMany')
  const speakers = await copiedSpeakers(last.speakers, by)
  await keepPictures({ kind: 'series', id: String(series._id) }, { speakers })
  const draft = {
    ...draftOf(last),
    speakers,
    startsWall: last.startsWall,
    endsWall: last.endsWall,
    cover: undefined,
    coverAlt: undefined,
  }
  const { unit, every } = series.rhythm ?? { unit: 'week', every: 1 }
  const [, ...days] = sessionDays(last.startsWall.slice(0, 10), { unit, every, times: times + 1 })
  const added: Event[] = []
  for (const [index, later] of days.entries()) {
    added.push(await scheduleEvent(by, sessionAfter(draft, later), `${submission}-${index}`, series._id))
  }
  await SeriesModel.updateOne({ _id: series._id }, { $set: { 'rhythm.times': before.length + times } })
  return added
}
