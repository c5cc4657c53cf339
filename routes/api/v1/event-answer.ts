import type { z } from 'zod'
import { changedAt } from '../../../models/event/agenda/feed.js'
import { type Material, materialsOf } from '../../../models/event/materials/material.js'
import { coverPath } from '../../../models/event/pictures/cover-path.js'
import { offeredWays } from '../../../models/event/seating.js'
import { versionOf } from '../../../models/event/version.js'
import type { Event } from '../../../models/event.js'
import { photoPath } from '../../../models/member/photo-path.js'
import { type Voice, voicesById } from '../../../models/organisation/voice.js'
import { eventPath, filePath } from '../../../models/paths.js'
import { seriesById } from '../../../models/series.js'
import { config } from '../../../server/config.js'
import type { event as eventSchema, eventSummary } from '../event-schemas.js'
import { moment } from './values.js'

export async function eventSummaries(events: Event[]): Promise<z.input<typeof eventSummary>[]> {
  const voices = await voicesById(events.map(({ organisation }) => organisation))
  return events.map((event) => summaryOf(event, voices))
}

/**
 * @param videoLink for whoever may know it
 * @param maySee which of its materials the reader may see
 */
export async function eventAnswer(
  event: Event,
  videoLink?: string,
  maySee = ({ audience }: Material) => audience === 'everyone',
): Promise<z.input<typeof eventSchema>> {
  const { admission } = event
  const [voices, materials, series] = await Promise.all([
    voicesById([event.organisation, ...event.coOrganisers]),
    materialsOf(event._id),
    event.series ? seriesById(event.series) : undefined,
  ])
  return {
    ...summaryOf(event, voices),
    version: versionOf(event),
    uid: event.uid,
    sequence: event.sequence,
    description: event.description ?? '',
    html: event.html ?? '',
    learnings: event.learnings,
    audience: event.audience,
    programme: event.programme.map(({ at, title, text }) => ({ at, title, text: text ?? null })),
    speakers: event.speakers.map(({ name, bio, member, photo }) => ({
      name,
      bio,
      member: member ? String(member) : null,
      photo: photo ? config.publicUrl + photoPath(photo) : null,
    })),
    coOrganisers: event.coOrganisers.flatMap((id) => voices.get(String(id)) ?? []),
    materials: materials.filter(maySee).map(materialAnswer),
    series: series?.slug ?? null,
    videoLink: videoLink ?? null,
    startsWall: event.startsWall,
    endsWall: event.endsWall,
    questions: admission.questions.map(({ text, required }) => ({ text, required: required === true })),
    opensAt: moment(admission.opensAt),
    closesAt: moment(admission.closesAt),
    externalUrl: admission.externalUrl ?? null,
    quotas: admission.quotas,
    releaseDaysBefore: admission.releaseDaysBefore,
    promotionHours: admission.promotionHours,
    cutOffHours: admission.cutOffHours,
    reason: event.reason ?? null,
    createdAt: event.createdAt.toISOString(),
    publishedAt: moment(event.publishedAt),
  }
}

function materialAnswer({ _id, kind, title, audience, file, url, provider, addedAt }: Material) {
  const path = file && filePath({ id: String(file.id), name: file.name })
  return {
    id: String(_id),
    kind,
    title,
    audience,
    url: path ? config.publicUrl + path : (url ?? ''),
    type: file?.type ?? null,
    size: file?.size ?? null,
    provider: provider ?? null,
    addedAt: addedAt.toISOString(),
  }
}

function summaryOf(event: Event, voices: Map<string, Voice>): z.input<typeof eventSummary> {
  return {
    id: String(event._id),
    slug: event.slug,
    format: event.format,
    status: event.status,
    title: event.title,
    summary: event.summary ?? '',
    themes: event.themes,
    territory: event.territory ?? null,
    challenge: event.challenge ?? null,
    organisation: voices.get(String(event.organisation)) ?? null,
    cover: event.cover ? { url: config.publicUrl + coverPath(event.cover), alt: event.coverAlt ?? '' } : null,
    venue: event.venue ? { name: event.venue.name, address: event.venue.address } : null,
    startsAt: event.startsAt.toISOString(),
    endsAt: event.endsAt.toISOString(),
    timeZone: event.timeZone,
    language: event.language,
    mode: event.admission.mode,
    ways: offeredWays(event).map((way) => ({
      way,
      capacity: event.admission.capacity[way],
      ...event.tally[way],
      left: Math.max(0, event.admission.capacity[way] - event.tally[way].taken),
    })),
    changedAt: changedAt(event).toISOString(),
    url: config.publicUrl + eventPath(event),
  }
}
