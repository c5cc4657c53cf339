import { wallAt } from '../../../models/event/times.js'
import type { Event } from '../../../models/event.js'
import { organisationsById } from '../../../models/organisation.js'
import type { RowKind } from '../form.js'

/** What the fields hold for an event that exists. */
export async function valuesOf(event: Event): Promise<Record<string, string>> {
  const { admission } = event
  const organisations = await organisationsById(event.coOrganisers)
  const wall = (moment: Date | undefined) => (moment ? wallAt(moment, event.timeZone) : '')
  const rowValues = (kind: RowKind, entries: Record<string, unknown>[]) =>
    Object.fromEntries(
      entries.flatMap((entry, index) =>
        Object.entries(entry)
          .filter(([, value]) => value !== undefined && value !== false)
          .map(([field, value]) => [`${kind}-${index}-${field}`, value === true ? 'yes' : String(value)]),
      ),
    )
  return {
    format: event.format,
    title: event.title,
    summary: event.summary ?? '',
    description: event.description ?? '',
    learnings: event.learnings.join('\n'),
    audience: event.audience.join('\n'),
    programme: event.programme
      .map(({ at, title, text }) => `${at} ${title}${text ? ` | ${text}` : ''}`)
      .join('\n'),
    organisation: event.organisation ? String(event.organisation) : '',
    theme: event.themes[0] ?? '',
    otherTheme: event.themes[1] ?? '',
    territory: event.territory ?? '',
    challenge: event.challenge ?? '',
    venueName: event.venue?.name ?? '',
    venueAddress: event.venue?.address ?? '',
    videoLink: event.videoLink ?? '',
    startDay: event.startsWall.slice(0, 10),
    startTime: event.startsWall.slice(11),
    endDay: event.endsWall.slice(0, 10),
    endTime: event.endsWall.slice(11),
    timeZone: event.timeZone,
    language: event.language,
    coverFile: event.cover ? String(event.cover) : '',
    coverAlt: event.coverAlt ?? '',
    mode: admission.mode,
    opensAt: wall(admission.opensAt),
    closesAt: wall(admission.closesAt),
    externalUrl: admission.externalUrl ?? '',
    onSite: String(admission.capacity.onSite),
    online: String(admission.capacity.online),
    releaseDaysBefore: String(admission.releaseDaysBefore),
    promotionHours: String(admission.promotionHours),
    cutOffHours: String(admission.cutOffHours),
    ...rowValues(
      'speaker',
      event.speakers.map(({ name, bio, member, photo }) => ({ name, bio, member, photoFile: photo })),
    ),
    ...rowValues(
      'quota',
      admission.quotas.map(({ territory, way, seats }) => ({ territory, way, seats })),
    ),
    ...rowValues(
      'question',
      admission.questions.map(({ text, required }) => ({ text, required })),
    ),
    ...rowValues(
      'coOrganiser',
      [...organisations.values()].map(({ name }) => ({ name })),
    ),
  }
}
