import type { Event } from '../event.js'
import { copyFile } from '../stored-file/copying.js'
import type { EventDraft } from './form/draft.js'
import type { Speaker } from './parts.js'
import { scheduleEvent } from './scheduling.js'
import { daysLater, wallAt } from './times.js'

const day = 24 * 3600 * 1000

/** A draft that says the same, on the same day of a coming week; nobody is registered for it. */
export async function duplicateEvent(
  event: Event,
  user: { id: string },
  submission?: string,
): Promise<Event> {
  const draft = draftOf(event)
  return scheduleEvent(user, { ...draft, ...(await copiedPictures(draft, user)) }, submission)
}

/** Each event has files of its own: what one of them drops must not go from the others. */
async function copiedPictures(draft: EventDraft, user: { id: string }) {
  const cover = await copyFile(draft.cover, user.id)
  return { cover, speakers: await copiedSpeakers(draft.speakers, user) }
}

/** The same people, each guest with a portrait of their own. */
export async function copiedSpeakers(speakers: Speaker[], user: { id: string }): Promise<Speaker[]> {
  const copied: Speaker[] = []
  for (const { photo, ...speaker } of speakers) {
    const copy = await copyFile(photo, user.id)
    copied.push({ ...speaker, ...(copy && { photo: copy }) })
  }
  return copied
}

/** What was said of an event, to be said again. */
export function draftOf(event: Event, now = new Date()): EventDraft {
  const { opensAt: _opensAt, closesAt: _closesAt, ...admission } = event.admission
  const weeks = Math.max(1, Math.ceil((now.getTime() + day - event.startsAt.getTime()) / (7 * day)))
  return {
    format: event.format,
    title: event.title,
    summary: event.summary ?? '',
    description: event.description ?? '',
    learnings: event.learnings,
    audience: event.audience,
    programme: event.programme,
    speakers: event.speakers,
    organisation: event.organisation ? String(event.organisation) : undefined,
    coOrganisers: event.coOrganisers.map(String),
    themes: event.themes,
    territory: event.territory ?? undefined,
    challenge: event.challenge ?? undefined,
    venue: event.venue,
    videoLink: event.videoLink ?? undefined,
    startsWall: daysLater(wallAt(event.startsAt, event.timeZone), 7 * weeks),
    endsWall: daysLater(wallAt(event.endsAt, event.timeZone), 7 * weeks),
    timeZone: event.timeZone,
    language: event.language,
    cover: event.cover ?? undefined,
    coverAlt: event.coverAlt ?? undefined,
    admission,
  }
}
