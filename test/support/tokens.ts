import { randomUUID } from 'node:crypto'
import type { Scope } from '../../models/api-token.js'
import { person } from './member.js'

/** A member with the secret of a token that allows everything, or what is given. */
export async function tokenHolder(
  given: { user?: Awaited<ReturnType<typeof person>>; scopes?: Scope[]; days?: number } = {},
) {
  const { makeToken, scopes } = await import('../../models/api-token.js')
  const user = given.user ?? (await person())
  const secret = await makeToken(user, {
    name: 'essai',
    scopes: given.scopes ?? [...scopes],
    days: given.days,
    submission: randomUUID(),
  })
  if (!secret) throw new Error('no token was made')
  return { user, secret }
}
