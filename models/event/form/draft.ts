import type { Types } from 'mongoose'
import type { Format } from '../../event.js'
import type { ProgrammeItem, Speaker, Venue } from '../parts.js'
import type { Admission } from '../seating.js'
import type { Times } from '../times.js'

/** All that an organiser says of an event; the rest follows from it. */
export interface EventDraft extends Times {
  format: Format
  title: string
  summary: string
  description: string
  learnings: string[]
  audience: string[]
  programme: ProgrammeItem[]
  speakers: Speaker[]
  /** Ids. */
  organisation?: string
  coOrganisers: string[]
  /** Keys, the main one first. */
  themes: string[]
  territory?: string
  challenge?: string
  venue?: Venue
  videoLink?: string
  language: 'fr' | 'en'
  /** A stored file, and what it shows. */
  cover?: Types.ObjectId
  coverAlt?: string
  admission: Admission
}

/** The organisation and the co-organisers, each once. */
export function organisersOf({
  organisation,
  coOrganisers,
}: Pick<EventDraft, 'organisation' | 'coOrganisers'>) {
  return [...new Set([organisation, ...coOrganisers].filter((id) => id !== undefined))]
}
