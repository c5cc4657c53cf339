import type supertest from 'supertest'
import { csrfOf, visitor } from './hub.js'
import { letterTo, pathIn } from './letters.js'
import { memberPassword } from './member.js'

export type Agent = Awaited<ReturnType<typeof visitor>>

/** Sends the form of a page: its token is read from the page first. */
export async function submit(
  agent: Agent,
  page: string,
  fields: Record<string, unknown>,
  to = page,
): Promise<supertest.Response> {
  const { text } = await agent.get(page)
  return agent
    .post(to)
    .type('form')
    .send({ _csrf: csrfOf(text), ...fields })
}

export const signUpFields = {
  name: 'Marie Curie',
  email: 'marie@exemple.fr',
  password: memberPassword,
  origin: 'territory',
  territory: 'nantes-metropole',
  charter: 'accepted',
}

/** A browser in which somebody has signed up and confirmed. */
export async function newMember(fields: Record<string, unknown> = {}): Promise<Agent> {
  const agent = await visitor()
  const all = { ...signUpFields, ...fields }
  await submit(agent, '/sign-up', all)
  await submit(agent, pathIn(await letterTo(all.email)), {})
  return agent
}

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** A browser in which a member has signed in. */
export async function signedIn(
  email: string,
  password = memberPassword,
  userAgent = firefox,
): Promise<Agent> {
  const agent = await visitor()
  agent.set('User-Agent', userAgent)
  await submit(agent, '/sign-in', { email, password }).then(({ status }) => {
    if (status !== 303) throw new Error(`not signed in: ${status}`)
  })
  return agent
}
