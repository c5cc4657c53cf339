import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { ways } from './event/seating.js'
import { NotFound } from './failure.js'

/** `requested` and `refused` belong to events that choose among those who ask. */
export const registrationStatuses = ['requested', 'refused', 'waiting', 'registered', 'cancelled'] as const
export type RegistrationStatus = (typeof registrationStatuses)[number]

/** What has happened to a registration and is to be told to whom it concerns. */
export const tidings = [
  'requested',
  'refused',
  'waiting',
  'registered',
  'promoted',
  'cancelled',
  'cancelledByOrganiser',
  'declined',
] as const
export type Tiding = (typeof tidings)[number]

const registrationSchema = new Schema(
  {
    event: { type: Schema.Types.ObjectId, ref: 'Event', required: true },
    user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** Until it is cancelled; a person has one live registration for an event. */
    live: Boolean,
    way: { type: String, enum: ways, required: true },
    status: { type: String, enum: registrationStatuses, required: true },
    /** The order of arrival at this event, whatever the way. */
    order: { type: Number, required: true },
    /** Where the person came from when they registered: whose reserved seats are theirs. */
    territory: { type: String, default: null },
    onBehalfOf: { type: Schema.Types.ObjectId, ref: 'Organisation' },
    answers: [{ _id: false, question: String, answer: String }],
    /** Whether other registered people may read their name. */
    showName: { type: Boolean, default: false },
    createdAt: { type: Date, required: true },
    /** They were told that they wait: a seat that comes later is a promotion. */
    toldToWait: Boolean,
    seatedAt: Date,
    /** A seat came free for them; until `declineBy` it can be given back for the next. */
    promotedAt: Date,
    declineBy: Date,
    declinedAt: Date,
    cancelledAt: Date,
    cancelledBy: { type: String, enum: ['member', 'organiser'] },
    /** When they were seen at the door, and by whom. */
    checkedInAt: Date,
    checkedInBy: { type: Schema.Types.ObjectId, ref: 'User' },
    /** In the organiser's words, when they cancel or refuse. */
    reason: String,
    /** Written together with what happened, taken away once a job for it exists. */
    untold: { type: [{ type: String, enum: tidings }], default: undefined },
  },
  { collection: 'registrations' },
)
registrationSchema.index({ event: 1, user: 1 }, { unique: true, partialFilterExpression: { live: true } })
registrationSchema.index({ event: 1, way: 1, status: 1, order: 1 })
registrationSchema.index({ event: 1, status: 1, order: 1 })
registrationSchema.index({ event: 1, user: 1, order: -1 })
registrationSchema.index({ event: 1, order: 1 })
registrationSchema.index({ event: 1, status: 1, territory: 1, order: 1 })
registrationSchema.index({ user: 1, live: 1, _id: -1 })
registrationSchema.index({ untold: 1 }, { partialFilterExpression: { untold: { $exists: true } } })

interface Parts {
  _id: Types.ObjectId
  answers: { question: string; answer: string }[]
  untold?: Tiding[]
}

export type Registration = Omit<InferSchemaType<typeof registrationSchema>, keyof Parts> & Parts

export const RegistrationModel = mongoose.model('Registration', registrationSchema)

type Id = Types.ObjectId | string

/** Somebody's live registration for an event, if they have one. */
export async function registrationOf(event: Id, user: Id): Promise<Registration | undefined> {
  return (await RegistrationModel.findOne({ event, user, live: true }).lean<Registration>()) ?? undefined
}

/**
 * Somebody's last registration for an event, cancelled or not.
 * @throws NotFound when they never had one.
 */
export async function lastRegistrationOf(event: Id, user: Id): Promise<Registration> {
  const found = await RegistrationModel.findOne({ event, user }).sort({ order: -1 }).lean<Registration>()
  if (!found) throw new NotFound()
  return found
}

/** @throws NotFound when there is none. */
export async function registrationById(id: Id): Promise<Registration> {
  const found = mongoose.isObjectIdOrHexString(id)
    ? await RegistrationModel.findById(id).lean<Registration>()
    : null
  if (!found) throw new NotFound()
  return found
}

/** How many stand before somebody on the waiting list of their way, plus one. */
export async function positionOf({ event, way, order }: Registration): Promise<number> {
  return (
    1 + (await RegistrationModel.countDocuments({ event, way, status: 'waiting', order: { $lt: order } }))
  )
}
