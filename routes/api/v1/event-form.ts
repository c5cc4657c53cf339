import type { EventForm } from '../../../models/event/form/composing.js'
import { wallAt } from '../../../models/event/times.js'
import type { Event } from '../../../models/event.js'
import { Failure, InvalidInput } from '../../../models/failure.js'
import { organisationBySlug, organisationsById } from '../../../models/organisation.js'
import type { SaidOfEvent } from '../event-requests.js'

/** What an event is where a body does not say. */
export const unsaid: Omit<
  SaidOfEvent,
  'format' | 'title' | 'themes' | 'startsWall' | 'endsWall' | 'timeZone'
> = {
  summary: '',
  description: '',
  learnings: [],
  audience: [],
  programme: [],
  speakers: [],
  organisation: null,
  coOrganisers: [],
  territory: null,
  challenge: null,
  venue: null,
  videoLink: null,
  language: 'fr',
  mode: 'free',
  questions: [],
  opensAt: null,
  closesAt: null,
  externalUrl: null,
  onSite: 0,
  online: 0,
  quotas: [],
  releaseDaysBefore: 7,
  promotionHours: 24,
  cutOffHours: 2,
}

/** What stands of an event, as a body would say it: an edit says some of it anew. */
export async function saidOf(event: Event): Promise<SaidOfEvent> {
  const { admission } = event
  const organisations = await organisationsById([event.organisation, ...event.coOrganisers])
  const slugOf = (id: unknown) => organisations.get(String(id))?.slug
  return {
    format: event.format,
    title: event.title,
    summary: event.summary ?? '',
    description: event.description ?? '',
    learnings: event.learnings,
    audience: event.audience,
    programme: event.programme.map(({ at, title, text }) => ({ at, title, ...(text && { text }) })),
    speakers: event.speakers.map(({ name, bio, member }) => ({
      name,
      bio,
      ...(member && { member: String(member) }),
    })),
    organisation: slugOf(event.organisation) ?? null,
    coOrganisers: event.coOrganisers.flatMap((id) => slugOf(id) ?? []),
    themes: event.themes,
    territory: event.territory ?? null,
    challenge: event.challenge ?? null,
    venue: event.venue ? { name: event.venue.name, address: event.venue.address } : null,
    videoLink: event.videoLink ?? null,
    startsWall: event.startsWall,
    endsWall: event.endsWall,
    timeZone: event.timeZone,
    language: event.language,
    mode: admission.mode,
    questions: admission.questions.map(({ text, required }) => ({ text, required: required === true })),
    opensAt: admission.opensAt?.toISOString() ?? null,
    closesAt: admission.closesAt?.toISOString() ?? null,
    externalUrl: admission.externalUrl ?? null,
    onSite: admission.capacity.onSite,
    online: admission.capacity.online,
    quotas: admission.quotas.map(({ territory, way, seats }) => ({ territory, way, seats })),
    releaseDaysBefore: admission.releaseDaysBefore,
    promotionHours: admission.promotionHours,
    cutOffHours: admission.cutOffHours,
  }
}

/**
 * A body as the form on an event says it.
 * @param before the event that it edits, whose pictures stay with those who still speak
 * @throws InvalidInput for an organisation that does not exist.
 */
export async function formOf(said: SaidOfEvent, before?: Event): Promise<EventForm> {
  const organisation =
    said.organisation === null ? undefined : await organisationNamed(said.organisation, 'organisation')
  const coOrganisers = await Promise.all(
    said.coOrganisers.map(async (slug, row) => ({ row, ...(await organisationNamed(slug, 'coOrganisers')) })),
  )
  const [startDay = '', startTime = ''] = said.startsWall.split('T')
  const [endDay = '', endTime = ''] = said.endsWall.split('T')
  const onItsClock = (moment: string | null) =>
    moment === null ? undefined : wallAt(new Date(moment), said.timeZone)
  return {
    ...said,
    organisation: organisation?.id,
    coOrganisers,
    theme: said.themes[0] ?? '',
    otherTheme: said.themes[1],
    territory: said.territory ?? undefined,
    challenge: said.challenge ?? undefined,
    venueName: said.venue?.name ?? '',
    venueAddress: said.venue?.address ?? '',
    videoLink: said.videoLink ?? undefined,
    startDay,
    startTime,
    endDay,
    endTime,
    opensAt: onItsClock(said.opensAt),
    closesAt: onItsClock(said.closesAt),
    externalUrl: said.externalUrl ?? undefined,
    coverFile: before?.cover ? String(before.cover) : undefined,
    coverRemoval: undefined,
    coverAlt: before?.coverAlt ?? '',
    speakers: said.speakers.map(({ name = '', bio = '', member = '' }, row) => ({
      row,
      name,
      bio,
      member,
      photoFile: photoOf(name, before),
      photoRemoval: undefined,
    })),
    questions: said.questions.map(({ text, required }) => ({ text, required: required ? 'yes' : undefined })),
  }
}

function photoOf(name: string, before: Event | undefined): string | undefined {
  const photo = before?.speakers.find((speaker) => speaker.name === name)?.photo
  return photo && String(photo)
}

async function organisationNamed(slug: string, field: string): Promise<{ name: string; id: string }> {
  const found = await organisationBySlug(slug).catch((error) => {
    throw error instanceof Failure
      ? new InvalidInput({ [field]: 'events.errors.organisationUnknown' })
      : error
  })
  return { name: found.name, id: String(found._id) }
}

/** The fields of the form that have another name in a body. */
const names: Record<string, string> = {
  theme: 'themes',
  also: 'themes',
  otherTheme: 'themes',
  startDay: 'startsWall',
  startTime: 'startsWall',
  endDay: 'endsWall',
  endTime: 'endsWall',
  speaker: 'speakers',
  quota: 'quotas',
  question: 'questions',
  coOrganiser: 'coOrganisers',
}

/** Says a refusal of the form by the names that a body has. */
export async function asBody<T>(done: Promise<T>): Promise<T> {
  return done.catch((error) => {
    if (!(error instanceof InvalidInput)) throw error
    const errors = Object.entries(error.errors).map(([field, message]) => [
      names[field.split('-')[0] ?? ''] ?? field,
      message,
    ])
    throw new InvalidInput(Object.fromEntries(errors))
  })
}
