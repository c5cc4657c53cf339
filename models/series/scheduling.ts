import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { slug } from '../../server/lib/slug.js'
import type { EventDraft } from '../event/form/draft.js'
import { keepPictures } from '../event/pictures.js'
import { scheduleEvent } from '../event/scheduling.js'
import { daysLater, momentAt, wallAt } from '../event/times.js'
import { type Series, SeriesModel } from '../series.js'
import { type Rhythm, sessionDays } from './rhythm.js'

const mostNamesakes = 200

/**
 * Drafts the sessions of a series, all at the same time of the clock, whatever the clock does in between. The same form
 * sent again finishes what was begun and leads to the same series.
 * @param draft says the first session
 * @param submission names the form
 */
export async function scheduleSeries(
  creator: { id: string },
  draft: EventDraft,
  rhythm: Rhythm,
  submission: string,
): Promise<Series> {
  const before = await SeriesModel.findOne({ creator: creator.id, submission }).lean<Series>()
  const series = before ?? (await insert(creator, draft, rhythm, submission))
  await keepPictures({ kind: 'series', id: String(series._id) }, draft)
  const days = sessionDays(draft.startsWall.slice(0, 10), rhythm)
  for (const [index, later] of days.entries()) {
    await scheduleEvent(creator, sessionAfter(draft, later), `${submission}-${index}`, series._id)
  }
  return series
}

/** The same so many days later, under the cover of the series; registration ends as long before the session as it does for the first. */
export function sessionAfter(draft: EventDraft, days: number): EventDraft {
  const { timeZone } = draft
  const { closesAt } = draft.admission
  return {
    ...draft,
    cover: undefined,
    coverAlt: undefined,
    startsWall: daysLater(draft.startsWall, days),
    endsWall: daysLater(draft.endsWall, days),
    admission: {
      ...draft.admission,
      closesAt: closesAt && momentAt(daysLater(wallAt(closesAt, timeZone), days), timeZone),
    },
  }
}

async function insert(
  creator: { id: string },
  { title, summary, format, cover, coverAlt, organisation, coOrganisers }: EventDraft,
  rhythm: Rhythm,
  submission: string,
): Promise<Series> {
  const base = slug(title) || format
  for (let namesake = 1; namesake <= mostNamesakes; namesake += 1) {
    try {
      const created = await SeriesModel.create({
        slug: namesake === 1 ? base : `${base}-${namesake}`,
        title,
        summary,
        cover,
        coverAlt,
        organisation,
        coOrganisers,
        creator: creator.id,
        rhythm,
        submission,
        createdAt: new Date(),
      })
      return created.toObject() as unknown as Series
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
      const twin = await SeriesModel.findOne({ creator: creator.id, submission }).lean<Series>()
      if (twin) return twin
    }
  }
  throw new Error(`no address left for ${base}`)
}
