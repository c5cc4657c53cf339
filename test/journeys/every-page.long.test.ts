import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { table } from '../routes/roles-table.js'
import { addressOf, type WalkingRole, type World, walkersWorld } from '../routes/roles-world.js'
import { type Visit, visit } from '../support/browser.js'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function refusedBy(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`)
}

/** A change of scheme shows with the next picture but one. */
function painted(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** What is wrong with a page: by axe in the light scheme, in its contrasts in the dark one, in its width at 320 px. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await painted(page)
  const light = await refusedBy(new AxeBuilder({ page }).withTags(rules))
  await page.emulateMedia({ colorScheme: 'dark' })
  await painted(page)
  const dark = await refusedBy(new AxeBuilder({ page }).withRules(['color-contrast']))
  await page.setViewportSize({ width: 320, height: 700 })
  const more = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  await page.setViewportSize({ width: 1280, height: 900 })
  return [
    ...light,
    ...dark.map((one) => `dark, ${one}`),
    ...(more > 0 ? [`${more} px too wide at 320 px`] : []),
  ]
}

describe('every page of the role table', function () {
  this.timeout(1_200_000)
  let world: World

  before(async () => {
    world = await walkersWorld()
  })

  async function as(role: WalkingRole): Promise<Visit> {
    const visitor = await visit(world.url, { reducedMotion: 'reduce' })
    const [name = '', value = ''] = world.walkers[role].cookie.split('=')
    const { hostname } = new URL(world.url)
    if (role !== 'visitor') {
      await visitor.page.context().addCookies([{ name, value, domain: hostname, path: '/' }])
    }
    return visitor
  }

  /** The addresses that answer this role with a page of the hub. */
  async function pagesFor(role: WalkingRole): Promise<string[]> {
    const readable = table
      .filter(([route, everybody, exceptions]) => {
        return route.startsWith('GET ') && (exceptions?.[role] ?? everybody) === 200
      })
      .map(([route]) => addressOf(route.replace('GET ', ''), world))
    const answers = await Promise.all(
      readable.map(async (address) => {
        const answer = await fetch(world.url + address, { headers: { cookie: world.walkers[role].cookie } })
        const isPage = answer.headers.get('content-type')?.startsWith('text/html')
        return isPage && (await answer.text()).startsWith('<!doctype html>') ? address : undefined
      }),
    )
    return answers.filter((address) => address !== undefined)
  }

  for (const role of ['visitor', 'author', 'referent', 'administrator'] as const) {
    it(`has nothing that axe refuses and fits 320 px, as ${role}`, async () => {
      const { page, complaints, end } = await as(role)
      const wrong: Record<string, string[]> = {}
      for (const address of await pagesFor(role)) {
        complaints.length = 0
        await page.goto(address)
        const faults = [...(await faultsOf(page)), ...complaints]
        if (faults.length > 0) wrong[address] = faults
      }
      await end()
      expect(wrong).to.deep.equal({})
    })
  }
})
