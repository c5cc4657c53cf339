import { hash as argon2 } from '@node-rs/argon2'
import type TestAgent from 'supertest/lib/agent.js'
import type { Role } from '../../models/user.js'
import { csrfOf, visitor } from './hub.js'

export const memberPassword = 'un mot de passe pour les essais'

/** One hash for everybody, of the least cost there is: argon2 is slow on purpose, and a hash carries its own cost. */
let hash: Promise<string> | undefined

interface Person {
  name?: string
  email?: string
  territory?: string
  roles?: Role[]
  charterVersion?: number
}

let made = 0

/** A confirmed member, who is not signed in anywhere. */
export async function person(given: Person = {}) {
  const [{ UserModel, currentUserById }, { giveHandle }, { charterVersionInForce }] = await Promise.all([
    import('../../models/user.js'),
    import('../../models/handle.js'),
    import('../../models/account/charter.js'),
  ])
  hash ??= argon2(memberPassword, { memoryCost: 8, timeCost: 1, parallelism: 1 })
  made += 1
  const user = await UserModel.create({
    name: `Camille Essai ${made}`,
    email: `camille-${made}-${process.pid}@exemple.fr`,
    emailConfirmedAt: new Date(),
    passwordHash: await hash,
    origin: given.territory ? 'territory' : 'elsewhere',
    charterVersion: await charterVersionInForce(),
    charterAcceptedAt: new Date(),
    ...given,
  })
  await giveHandle(user)
  const current = await currentUserById(String(user._id))
  if (!current) throw new Error('the member was not kept')
  return { ...current, email: user.email }
}

/** A confirmed member with a browser in which they have signed in. */
export async function member(given: Person = {}) {
  const user = await person(given)
  const browser = await visitor()
  const { text } = await browser.get('/sign-in')
  await browser
    .post('/sign-in')
    .type('form')
    .send({ _csrf: csrfOf(text), email: user.email, password: memberPassword })
    .expect(303)
  return { user, browser }
}

/** Opens a page, fills in its form as it stands there and sends it to `action`. */
export async function send(browser: TestAgent, page: string, action: string, fields: Record<string, string>) {
  const { text } = await browser.get(page)
  const submission = /name="submission" value="([^"]+)"/.exec(text)?.[1]
  return browser
    .post(action)
    .type('form')
    .send({ _csrf: csrfOf(text), ...(submission && { submission }), ...fields })
}
