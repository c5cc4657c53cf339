import { expect } from 'chai'
import type TestAgent from 'supertest/lib/agent.js'
import { topicPath } from '../../models/paths.js'
import { PostModel } from '../../models/post.js'
import { openTopic } from '../../models/topic/opening.js'
import { csrfOf, freshWorld, visitor } from '../support/hub.js'
import { member } from '../support/member.js'
import { roles, table, type WalkingRole } from './roles-table.js'

interface Layer {
  route?: { path: string; methods: Record<string, boolean> }
  handle?: { stack?: Layer[] }
}

function routesOf(stack: Layer[]): string[] {
  return stack.flatMap(({ route, handle }) => {
    if (!route) return routesOf(handle?.stack ?? [])
    return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`)
  })
}

interface World {
  addresses: Record<string, string>
  browsers: Record<WalkingRole, TestAgent>
}

async function world(): Promise<World> {
  await freshWorld()
  const author = await member({ name: 'Yann Lebreton' })
  const topic = await openTopic(author.user, {
    title: 'Qui a financé le premier local ?',
    body: 'Racontez.',
    theme: 'circular',
    submission: 'the-topic-of-the-walk',
  })
  const post = await PostModel.findOne({ topic: topic._id }).lean()
  return {
    addresses: {
      '/territories/:slug': '/territories/mayotte',
      '/territories/:slug/challenges/:challenge': '',
      '/themes/:slug': '/themes/alimentation',
      '/topics/:address': topicPath(topic),
      ':address': topicPath(topic).replace('/topics/', ''),
      ':token': 'x'.repeat(43),
      ':id': String(post?._id),
    },
    browsers: {
      visitor: await visitor(),
      member: (await member({ name: 'Claire Morel' })).browser,
      author: author.browser,
      administrator: (await member({ name: 'Anlia Saïd', roles: ['administrator'] })).browser,
    },
  }
}

async function challengeAddress(): Promise<string> {
  const { challengesOf } = await import('../../models/challenge.js')
  const { challengePath } = await import('../../models/paths.js')
  const [first] = await challengesOf('mayotte')
  if (!first) throw new Error('Mayotte has no challenge')
  return challengePath(first)
}

async function addressOf(path: string, { addresses }: World): Promise<string> {
  if (path.includes('/challenges/:challenge')) return challengeAddress()
  return addresses[path] ?? path.replace(/:\w+/g, (name) => addresses[name] ?? name)
}

describe('who is answered what', function () {
  this.timeout(120_000)

  it('is written down for every route, and for no other', async () => {
    const { routes } = await import('../../routes/index.js')
    const existing = new Set(routesOf((routes as unknown as { stack: Layer[] }).stack))
    const pages = [...existing].filter((route) => !route.includes(' /api'))
    expect(table.map(([route]) => route).sort()).to.deep.equal(pages.sort())
  })

  it('is so for every role: reading', async () => {
    const here = await world()
    const wrong: string[] = []
    for (const [route, ...expected] of table) {
      const [method, path = ''] = route.split(' ')
      if (method !== 'GET') continue
      const address = await addressOf(path, here)
      for (const [place, role] of roles.entries()) {
        const { status } = await here.browsers[role].get(address)
        if (status !== expected[place]) wrong.push(`${route} as ${role}: ${status}, not ${expected[place]}`)
      }
    }
    expect(wrong).to.deep.equal([])
  })

  for (const [route, ...expected] of table.filter(([one]) => one.startsWith('POST'))) {
    it(`is so for every role: ${route}`, async () => {
      const wrong: string[] = []
      for (const [place, role] of roles.entries()) {
        const here = await world()
        const browser = here.browsers[role]
        const form = await browser.get(role === 'visitor' ? '/sign-in' : '/account')
        const address = await addressOf(route.replace('POST ', ''), here)
        const { status } = await browser
          .post(address)
          .type('form')
          .send({ _csrf: csrfOf(form.text) })
        if (status !== expected[place]) wrong.push(`${role}: ${status}, not ${expected[place]}`)
        const { status: withoutToken } = await browser.post(address).type('form').send({})
        if (withoutToken !== 403) wrong.push(`${role} without a token: ${withoutToken}`)
      }
      expect(wrong).to.deep.equal([])
    })
  }
})
