import { createHmac, timingSafeEqual } from 'node:crypto'
import { Gone } from '../../failure.js'
import { type Registration, RegistrationModel } from '../../registration.js'
import { secretOnce } from '../../secret.js'

async function signature(registration: string, promotedAt: Date): Promise<string> {
  const secret = await secretOnce('declination')
  return createHmac('sha256', secret).update(`${registration} ${promotedAt.getTime()}`).digest('base64url')
}

/** What the link of a letter carries with which one gives back a seat without signing in: good for that seat alone. */
export async function declinationToken({ _id, promotedAt }: Registration): Promise<string | undefined> {
  return promotedAt ? `${_id}.${await signature(String(_id), promotedAt)}` : undefined
}

/**
 * The registration whose seat a link gives back.
 * @throws Gone when it is none of ours.
 */
export async function registrationToDecline(token: string): Promise<Registration> {
  const [, id = '', given = ''] = /^([0-9a-f]{24})\.([\w-]+)$/.exec(token) ?? []
  const found = id ? await RegistrationModel.findById(id).lean<Registration>() : null
  if (!found?.promotedAt) throw new Gone('events.errors.linkGone')
  const [expected, signed] = [Buffer.from(await signature(id, found.promotedAt)), Buffer.from(given)]
  if (signed.length !== expected.length || !timingSafeEqual(signed, expected)) {
    throw new Gone('events.errors.linkGone')
  }
  return found
}
