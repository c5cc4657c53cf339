import { DateTime } from 'luxon'
import type { EventDraft } from '../../models/event/form/draft.js'
import type { Admission } from '../../models/event/seating.js'
import { person } from './member.js'

type Given = Partial<Omit<EventDraft, 'admission'>> & { admission?: Partial<Admission> }

const wall = (days: number, hour: number) =>
  DateTime.now()
    .setZone('Europe/Paris')
    .plus({ days })
    .set({ hour, minute: 0 })
    .toFormat("yyyy-MM-dd'T'HH:mm")

/** What an organiser says of a masterclass in thirty days, with two seats on site unless told otherwise. */
export function eventDraft({ admission, ...given }: Given = {}): EventDraft {
  return {
    format: 'masterclass',
    title: 'Monter une ressourcerie',
    summary: 'Du premier local à la première fiche de paie.',
    description: 'Deux territoires **racontent** leur année.',
    learnings: ['Chiffrer un local'],
    audience: ['Porteuses et porteurs de projet'],
    programme: [{ at: '14:30', title: 'Trois budgets, trois départs' }],
    speakers: [{ name: 'Nadia Benali', bio: 'Référente' }],
    coOrganisers: [],
    themes: ['circular'],
    venue: { name: 'Solilab', address: '8 rue Saint-Domingue, Nantes' },
    videoLink: 'https://visio.example/ressourcerie',
    startsWall: wall(30, 14),
    endsWall: wall(30, 16),
    timeZone: 'Europe/Paris',
    language: 'fr',
    ...given,
    admission: {
      mode: 'free',
      questions: [],
      capacity: { onSite: 2, online: 0 },
      quotas: [],
      releaseDaysBefore: 7,
      promotionHours: 24,
      cutOffHours: 2,
      ...admission,
    },
  }
}

/** A published event. */
export async function publishedEvent(given: Given = {}, creator?: { id: string }) {
  const { scheduleEvent } = await import('../../models/event/scheduling.js')
  const { publishEvent } = await import('../../models/event/publication.js')
  const { eventById } = await import('../../models/event.js')
  const event = await scheduleEvent(creator ?? (await person()), eventDraft(given))
  await publishEvent(event)
  return eventById(event._id)
}

export const onSite = { way: 'onSite' as const, answers: [], showName: false }

/** Registers so many new people, one after the other. */
export async function registered(event: { _id: unknown }, count: number, given: { territory?: string } = {}) {
  const { register } = await import('../../models/event/registration.js')
  const { eventById } = await import('../../models/event.js')
  const registrations = []
  for (let number = 0; number < count; number += 1) {
    const user = await person(given)
    registrations.push(await register(await eventById(String(event._id)), user, onSite))
  }
  return registrations
}

/** A published series of three weekly sessions. */
export async function publishedSeries(given: Given = {}, creator?: { id: string }) {
  const { scheduleSeries } = await import('../../models/series/scheduling.js')
  const { publishSeries } = await import('../../models/series/publication.js')
  const rhythm = { unit: 'week' as const, every: 1, times: 3 }
  const series = await scheduleSeries(creator ?? (await person()), eventDraft(given), rhythm, 'the-series')
  await publishSeries(series)
  return series
}
