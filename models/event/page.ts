import { type Challenge, challengeById } from '../challenge.js'
import type { Event } from '../event.js'
import { faceWidth, photoPath } from '../member/photo-path.js'
import { type Organisation, organisationsById } from '../organisation.js'
import { seriesPath } from '../paths.js'
import { type Person, peopleById } from '../person.js'
import { seriesById } from '../series.js'
import { type Territory, territoryBySlug } from '../territory.js'
import { type Theme, themeByKey } from '../theme.js'

/** A speaker with their page, if they are a member. */
export interface ShownSpeaker {
  name: string
  bio: string
  photo?: string
  photoForAll?: boolean
  person?: Person
}

/** A stored file, and what it shows. */
export interface Cover {
  id: string
  alt: string
}

/** What an event refers to, found. */
export interface EventSurroundings {
  themes: Theme[]
  territory?: Territory
  challenge?: Challenge
  organisation?: Organisation
  coOrganisers: Organisation[]
  speakers: ShownSpeaker[]
  /** The series that it is a session of. */
  series?: { title: string; path: string }
  /** Its own, or that of its series. */
  cover?: Cover
}

export async function surroundingsOf(event: Event): Promise<EventSurroundings> {
  const [themes, people, organisations, series] = await Promise.all([
    Promise.all(event.themes.map(themeByKey)),
    peopleById(event.speakers.map(({ member }) => member)),
    organisationsById([event.organisation, ...event.coOrganisers]),
    event.series ? seriesById(event.series) : undefined,
  ])
  return {
    themes: themes.filter((theme) => theme !== undefined),
    territory: event.territory ? await territoryBySlug(event.territory) : undefined,
    series: series && { title: series.title, path: seriesPath(series) },
    cover: coverOf(event) ?? (series && coverOf(series)),
    challenge: event.challenge ? await challengeById(event.challenge) : undefined,
    organisation: organisations.get(String(event.organisation)),
    coOrganisers: event.coOrganisers
      .map((id) => organisations.get(String(id)))
      .filter((organisation) => organisation !== undefined),
    speakers: event.speakers.map(({ member, name, bio, photo }) => {
      const person = people.get(String(member))
      return { name: person?.name ?? name, bio, person, ...(photo && guestPhoto(photo)) }
    }),
  }
}

function coverOf({ cover, coverAlt }: Pick<Event, 'cover' | 'coverAlt'>): Cover | undefined {
  return cover ? { id: String(cover), alt: coverAlt ?? '' } : undefined
}

/** Whoever sees the event sees its guests. */
function guestPhoto(photo: unknown) {
  return { photo: photoPath(photo, faceWidth), photoForAll: true }
}
