import mongoose from 'mongoose'
import supertest from 'supertest'
import type { MembershipRole } from '../../models/organisation/role.js'
import { challengePath, personPath, topicPath } from '../../models/paths.js'
import type { Role } from '../../models/user.js'
import { publishedEvent, publishedSeries } from '../support/events.js'
import { csrfOf, freshWorld, hub } from '../support/hub.js'
import { masterclassRequest } from '../support/masterclass-requests.js'
import { memberPassword, person } from '../support/member.js'
import { placed, seeded } from '../support/organisations.js'

/** Everybody who walks: to add a role is to add a line. `author` wrote what stands behind the addresses. */
export const roles = {
  visitor: undefined,
  member: () => person({ name: 'Claire Morel' }),
  author: () => person({ name: 'Yann Lebreton' }),
  organiser: () => inOrganisation('organiser'),
  referent: () => inOrganisation('referent'),
  companyRepresentative: () => inOrganisation('companyRepresentative', 'grap'),
  publicHacker: () => withRole('publicHacker'),
  reviewer: () => withRole('reviewer'),
  moderator: () => withRole('moderator'),
  administrator: () => withRole('administrator'),
}

export type WalkingRole = keyof typeof roles
export const roleNames = Object.keys(roles) as WalkingRole[]

type Somebody = Awaited<ReturnType<typeof person>>

/** One person's way into the hub: the cookies of their browser and the token of its forms. */
export interface Walker {
  cookie: string
  token: string
}

export interface World {
  url: string
  walkers: Record<WalkingRole, Walker>
  /** What to put in a pattern's place: by the whole pattern, or by the name of one part of it. */
  addresses: Record<string, string>
  /** Brings the database back to what it was when everybody had just signed in. */
  restore(): Promise<void>
}

function withRole(role: Role): Promise<Somebody> {
  return person({ name: `Camille ${role}`, roles: [role] })
}

/** `:slug` is Les Ecossolies; a company representative comes from elsewhere. */
async function inOrganisation(role: MembershipRole, slug?: string): Promise<Somebody> {
  const somebody = await person({ name: `Camille ${role}` })
  return { ...somebody, ...(await placed(somebody, role, await seeded(slug))) }
}

/** Makes a world once for a whole walk: everybody signs in for real, and what they change is put back by `restore`. */
export async function walkersWorld(): Promise<World> {
  await freshWorld()
  const { url } = await hub()
  const walkers: Partial<Record<WalkingRole, Walker>> = {}
  const people: Partial<Record<WalkingRole, Somebody>> = {}
  for (const role of roleNames) {
    people[role] = await roles[role]?.()
    walkers[role] = await enter(url, people[role])
  }
  const addresses = await addressesBy(people as Record<WalkingRole, Somebody>)
  return { url, walkers: walkers as World['walkers'], addresses, restore: await restorer() }
}

/** What the author has made, and what the label brings. A domain adds its own here. */
async function addressesBy({
  author,
  member,
}: Record<WalkingRole, Somebody>): Promise<Record<string, string>> {
  const [{ openTopic }, { PostModel }, { challengesOf }] = await Promise.all([
    import('../../models/topic/opening.js'),
    import('../../models/post.js'),
    import('../../models/challenge.js'),
  ])
  const topic = await openTopic(author, {
    title: 'Qui a financé le premier local ?',
    body: 'Racontez.',
    theme: 'circular',
    submission: 'the-topic-of-the-walk',
  })
  const event = await publishedEvent({ organisation: String((await seeded())._id) }, author)
  const series = await publishedSeries({ organisation: String((await seeded())._id) }, author)
  const request = await masterclassRequest({}, author)
  const post = await PostModel.findOne({ topic: topic._id }).lean()
  const [challenge] = await challengesOf('mayotte')
  if (!challenge) throw new Error('Mayotte has no challenge')
  return {
    '/territories/:slug': '/territories/mayotte',
    '/territories/:slug/challenges/:challenge': challengePath(challenge),
    '/themes/:slug': '/themes/alimentation',
    '/territories/:slug/feed.atom': '/territories/mayotte/feed.atom',
    '/territories/:slug/challenges/:challenge/feed.atom': `${challengePath(challenge)}/feed.atom`,
    '/themes/:slug/feed.atom': '/themes/alimentation/feed.atom',
    ...Object.fromEntries(
      ['ics', 'atom'].flatMap((ending) => [
        [`/territories/:slug/events/feed.${ending}`, `/territories/mayotte/events/feed.${ending}`],
        [
          `/territories/:slug/challenges/:challenge/events/feed.${ending}`,
          `${challengePath(challenge)}/events/feed.${ending}`,
        ],
        [`/themes/:slug/events/feed.${ending}`, `/themes/alimentation/events/feed.${ending}`],
      ]),
    ),
    '/topics/:address': topicPath(topic),
    '/members/:address': personPath(author),
    '/members/:address/card': `${personPath(author)}/card`,
    ':address': topicPath(topic).replace('/topics/', ''),
    ...(await moderated(author, member, String(post?._id))),
    '/administration/charts/:chart/:scheme': '/administration/charts/signUps/light',
    '/administration/reference/:kind/:id': '/administration/reference/themes/food',
    '/administration/reference/:kind/:id/revisions/:revision/reversal': `/administration/reference/themes/food/revisions/${post?._id}/reversal`,
    ':version': '1',
    ':scheme': 'light',
    ':number': 'AAAA-BBBB-CCCC',
    ':slug': 'les-ecossolies',
    ':event': event.slug,
    ':series': series.slug,
    ':request': request.slug,
    eventId: String(event._id),
    ':token': 'x'.repeat(43),
    ':id': String(post?._id),
    ':material': String(post?._id),
  }
}

/** The author's post is flagged by the member, and another waits to be read. */
async function moderated(author: Somebody, member: Somebody, post: string): Promise<Record<string, string>> {
  const [{ flag }, { hold, HeldPostModel }, { boundless }] = await Promise.all([
    import('../../models/flag.js'),
    import('../../models/post/held.js'),
    import('../../models/post/rate.js'),
  ])
  const subject = { kind: 'post' as const, id: post }
  const flagged = await flag({ subject, reporter: member, rule: 'sell', text: '' })
  const draft = {
    title: 'Bonjour à tous',
    body: 'Me voici.',
    theme: 'circular',
    submission: 'a-first-post-here',
  }
  await hold(author, draft, boundless)
  const held = await HeldPostModel.findOne().lean()
  const about = `?kind=post&id=${post}`
  return {
    '/flags': `/flags${about}`,
    '/flags/new': `/flags/new${about}`,
    ...Object.fromEntries(
      ['', '/assignment', '/release', '/decision', '/appeal'].map((end) => [
        `/moderation/cases/:id${end}`,
        `/moderation/cases/${flagged.case}${end}`,
      ]),
    ),
    ...Object.fromEntries(
      ['/approval', '/refusal'].map((end) => [
        `/moderation/first-posts/:id${end}`,
        `/moderation/first-posts/${held?._id}${end}`,
      ]),
    ),
    ...Object.fromEntries(
      ['', '/suspension', '/reinstatement', '/mask', '/roles'].map((end) => [
        `/moderation/members/:id${end}`,
        `/moderation/members/${author.id}${end}`,
      ]),
    ),
  }
}

export function addressOf(pattern: string, { addresses }: World): string {
  return addresses[pattern] ?? pattern.replace(/:\w+/g, (name) => addresses[name] ?? name)
}

function cookieIn(answer: supertest.Response): string {
  const [cookie] = [answer.headers['set-cookie'] ?? []]
    .flat()
    .filter((one: string) => one.startsWith('essaim='))
  return cookie?.split(';')[0] ?? ''
}

async function enter(url: string, somebody: Somebody | undefined): Promise<Walker> {
  const door = await supertest(url).get('/sign-in')
  const cookie = cookieIn(door)
  const token = csrfOf(door.text)
  if (!somebody) return { cookie, token }
  const signedIn = await supertest(url)
    .post('/sign-in')
    .set('Cookie', cookie)
    .type('form')
    .send({ _csrf: token, email: somebody.email, password: memberPassword })
    .expect(303)
  const own = cookieIn(signedIn)
  const account = await supertest(url).get('/account').set('Cookie', own).expect(200)
  return { cookie: own, token: csrfOf(account.text) }
}

/** Jobs come and go by themselves; secrets and versions must not go back. */
const leftAlone = new Set(['jobs', 'secrets', 'content_versions'])

async function restorer(): Promise<() => Promise<void>> {
  const { forgetUser } = await import('../../models/user.js')
  const { forgetPerson } = await import('../../models/person.js')
  const { contentChanged } = await import('../../models/content-version.js')
  const { db } = mongoose.connection
  if (!db) throw new Error('not connected')
  const read = async () => {
    const listed = await db.listCollections({}, { nameOnly: true }).toArray()
    const names = listed.map(({ name }) => name)
    return names.filter((name) => !leftAlone.has(name) && !name.startsWith('system.'))
  }
  const then = new Map(
    await Promise.all(
      (await read()).map(async (name) => [name, await db.collection(name).find().toArray()] as const),
    ),
  )
  return async () => {
    await Promise.all(
      (await read()).map(async (name) => {
        const documents = then.get(name) ?? []
        await db.collection(name).deleteMany({})
        /** A job under way may write one of them again meanwhile. */
        const back = documents.map((replacement) => ({
          replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
        }))
        if (back.length > 0) await db.collection(name).bulkWrite(back)
      }),
    )
    for (const { _id } of then.get('users') ?? []) {
      forgetUser(String(_id))
      forgetPerson(String(_id))
    }
    await contentChanged()
  }
}
