import { expect } from 'chai'
import supertest from 'supertest'
import { table } from './roles-table.js'
import { addressOf, roleNames, type WalkingRole, type World, walkersWorld } from './roles-world.js'

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

describe('who is answered what', function () {
  this.timeout(60_000)
  let world: World

  before(async () => {
    world = await walkersWorld()
  })

  async function statusOf(route: string, role: WalkingRole, token?: string): Promise<number> {
    const [method, pattern = ''] = route.split(' ')
    const address = addressOf(pattern, world)
    const browser = supertest(world.url)
    const request = method === 'GET' ? browser.get(address) : browser.post(address).type('form')
    request.set('Cookie', world.walkers[role].cookie)
    const { status } = await (method === 'GET' ? request : request.send(token ? { _csrf: token } : {}))
    return status
  }

  it('is written down for every route, and for no other', async () => {
    const { routers } = await import('../../routes/index.js')
    const existing = new Set(routers.flatMap(({ stack }) => routesOf(stack as unknown as Layer[])))
    const pages = [...existing].filter((route) => !route.includes(' /api'))
    expect(table.map(([route]) => route).sort()).to.deep.equal(pages.sort())
  })

  it('is so for every role: reading', async () => {
    const wrong: string[] = []
    for (const [route, everybody, exceptions] of table.filter(([one]) => one.startsWith('GET'))) {
      for (const role of roleNames) {
        const expected = exceptions?.[role] ?? everybody
        const status = await statusOf(route, role)
        if (status !== expected) wrong.push(`${route} as ${role}: ${status}, not ${expected}`)
      }
    }
    expect(wrong).to.deep.equal([])
  })

  for (const [route, everybody, exceptions] of table.filter(([one]) => one.startsWith('POST'))) {
    it(`is so for every role: ${route}`, async () => {
      const wrong: string[] = []
      let changed = true
      for (const role of roleNames) {
        if (changed) await world.restore()
        const expected = exceptions?.[role] ?? everybody
        const status = await statusOf(route, role, world.walkers[role].token)
        if (status !== expected) wrong.push(`${role}: ${status}, not ${expected}`)
        changed = status < 400 && role !== 'visitor'
      }
      const withoutToken = await statusOf(route, 'member')
      if (withoutToken !== 403) wrong.push(`member without a token: ${withoutToken}`)
      expect(wrong).to.deep.equal([])
    })
  }
})
