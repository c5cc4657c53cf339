import { createHmac } from 'node:crypto'
import type { Types } from 'mongoose'
import { NotFound } from '../../failure.js'
import { type Registration, RegistrationModel } from '../../registration.js'
import { secretOnce } from '../../secret.js'

type Numbered = Pick<Registration, '_id' | 'event' | 'order'>

/**
 * The number with which somebody shows at the door that they are registered, `0042-7315`: the order of their arrival, and
 * four figures that nobody can make up.
 */
export async function ticketOf({ _id, order }: Numbered): Promise<string> {
  return `${String(order).padStart(4, '0')}-${await proofOf(_id)}`
}

async function proofOf(registration: Types.ObjectId): Promise<string> {
  const secret = await secretOnce('tickets')
  const digest = createHmac('sha256', secret).update(String(registration)).digest()
  return String(digest.readUInt32BE(0) % 10_000).padStart(4, '0')
}

/**
 * The registration that a number stands for, however it was typed.
 * @throws NotFound when it stands for none of this event.
 */
export async function registrationByTicket(event: Types.ObjectId, typed: string): Promise<Registration> {
  const [, order, proof] = /^0*(\d{1,6})[\s-]*(\d{4})$/.exec(typed.trim()) ?? []
  if (order === undefined || proof === undefined) throw new NotFound()
  const found = await RegistrationModel.findOne({ event, order: Number(order) }).lean<Registration>()
  if (!found || (await proofOf(found._id)) !== proof) throw new NotFound()
  return found
}
