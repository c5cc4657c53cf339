import { Schema } from 'mongoose'

/** How one takes part. */
export const ways = ['onSite', 'online'] as const
export type Way = (typeof ways)[number]

export const admissionModes = ['free', 'approval', 'invitation', 'external'] as const
export type AdmissionMode = (typeof admissionModes)[number]

/** A seat is a document: so many can be kept, and no hall is larger. */
export const mostSeats = 2000

const quotaSchema = new Schema(
  {
    territory: { type: String, ref: 'Territory', required: true },
    way: { type: String, enum: ways, required: true },
    seats: { type: Number, required: true, min: 1 },
  },
  { _id: false },
)

export interface Quota {
  territory: string
  way: Way
  seats: number
}

/** How one gets in. */
export const admissionSchema = new Schema(
  {
    mode: { type: String, enum: admissionModes, default: 'free', required: true },
    /** Asked of whoever registers. */
    questions: [{ _id: false, text: { type: String, required: true }, required: { type: Boolean } }],
    opensAt: Date,
    closesAt: Date,
    /** Where one registers when that is elsewhere. */
    externalUrl: String,
    /** Seats each way; a way without seats is not offered. */
    capacity: {
      _id: false,
      onSite: { type: Number, default: 0, min: 0, max: mostSeats },
      online: { type: Number, default: 0, min: 0, max: mostSeats },
    },
    /** Seats kept for the people of a territory, among those of the capacity, until they are released to all. */
    quotas: [quotaSchema],
    releaseDaysBefore: { type: Number, default: 7, min: 0 },
    /** How long somebody whom a free seat went to has to give it back for the next. */
    promotionHours: { type: Number, default: 24, min: 1 },
    /** So long before the start, free seats no longer go to those who wait. */
    cutOffHours: { type: Number, default: 2, min: 0 },
  },
  { _id: false },
)

export interface Admission {
  mode: AdmissionMode
  questions: Question[]
  opensAt?: Date
  closesAt?: Date
  externalUrl?: string
  capacity: Record<Way, number>
  quotas: Quota[]
  releaseDaysBefore: number
  promotionHours: number
  cutOffHours: number
}

export interface Question {
  text: string
  required?: boolean
}

const wayTally = new Schema(
  { taken: { type: Number, default: 0 }, waiting: { type: Number, default: 0 } },
  { _id: false },
)

export const tallySchema = new Schema(
  {
    onSite: { type: wayTally, default: () => ({}) },
    online: { type: wayTally, default: () => ({}) },
    requested: { type: Number, default: 0 },
  },
  { _id: false },
)

export type Tally = Record<Way, { taken: number; waiting: number }> & { requested: number }

const hour = 3600 * 1000

type Timed = { startsAt: Date; admission: Pick<Admission, 'cutOffHours' | 'releaseDaysBefore'> }

/** From then on nobody is called up from the waiting list. */
export function cutOffAt({ startsAt, admission }: Timed): Date {
  return new Date(startsAt.getTime() - admission.cutOffHours * hour)
}

/** From then on the seats kept for territories are anybody's. */
export function quotasReleasedAt({ startsAt, admission }: Timed): Date {
  return new Date(startsAt.getTime() - admission.releaseDaysBefore * 24 * hour)
}

export function offeredWays({ admission }: { admission: Pick<Admission, 'capacity'> }): Way[] {
  return ways.filter((way) => admission.capacity[way] > 0)
}
