import { randomInt } from 'node:crypto'
import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../server/lib/duplicate-key.js'
import type { Event } from './event.js'
import { NotFound } from './failure.js'
import type { Registration } from './registration.js'

const attestationSchema = new Schema(
  {
    /** Its number, which anybody may look up: `7K3M-9QXT-4HWD`. */
    _id: String,
    registration: { type: Schema.Types.ObjectId, ref: 'Registration', required: true, unique: true },
    event: { type: Schema.Types.ObjectId, ref: 'Event', required: true },
    user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    issuedAt: { type: Date, required: true },
  },
  { collection: 'attestations' },
)
attestationSchema.index({ user: 1 })

export type Attestation = InferSchemaType<typeof attestationSchema> & { _id: string }

export const AttestationModel = mongoose.model('Attestation', attestationSchema)

/** Whether somebody may have it in writing that they were there. */
export function isAttested(
  { status, checkedInAt }: Pick<Registration, 'status' | 'checkedInAt'>,
  { endsAt, status: eventStatus }: Pick<Event, 'endsAt' | 'status'>,
  now = new Date(),
): boolean {
  const took = eventStatus === 'published' || eventStatus === 'done'
  return took && endsAt <= now && status === 'registered' && checkedInAt != null
}

/**
 * The attestation of somebody who was there: one for ever, whenever they ask.
 * @throws NotFound when they were not, or it is not over.
 */
export async function attestationOf(registration: Registration, event: Event): Promise<Attestation> {
  if (!isAttested(registration, event)) throw new NotFound()
  const { _id, user } = registration
  const issued = await AttestationModel.findOne({ registration: _id }).lean<Attestation>()
  if (issued) return issued
  try {
    const fresh = { _id: newNumber(), registration: _id, event: event._id, user, issuedAt: new Date() }
    return (await AttestationModel.create(fresh)).toObject() as Attestation
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    return attestationOf(registration, event)
  }
}

/** Without letters and figures that look like others. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

function newNumber(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return [group(), group(), group()].join('-')
}

/** The number as it is written, however it was typed. */
export function attestationNumber(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return letters.replace(/(.{4})(?=.)/g, '$1-').slice(0, 20)
}

/**
 * What a number stands for.
 * @throws NotFound when nothing was issued under it, or it was withdrawn.
 */
export async function attestationByNumber(number: string): Promise<Attestation> {
  const found = await AttestationModel.findById(number).lean<Attestation>()
  if (!found) throw new NotFound()
  return found
}

/** Drops what belongs to somebody who leaves. */
export async function forgetAttestations(user: Types.ObjectId | string): Promise<void> {
  await AttestationModel.deleteMany({ user })
}
