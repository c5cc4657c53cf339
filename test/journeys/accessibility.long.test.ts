import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { openTopic } from '../../models/topic/opening.js'
import { settled, visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'
import { memberPassword, person } from '../support/member.js'

const publicPages = [
  '/',
  '/challenges',
  '/territories',
  '/territories?region=84&wave=1',
  '/territories/nantes-metropole',
  '/territories/mayotte',
  '/territories/grand-poitiers',
  '/themes',
  '/themes/economie-circulaire',
  '/topics',
  '/about',
  '/charter',
  '/legal',
  '/privacy',
  '/accessibility',
  '/keys',
  '/api',
  '/sign-up',
  '/sign-in',
  '/password-reset',
  '/confirmation/new',
  '/nothing-here',
]
const membersPages = ['/', '/account', '/topics/new', '/themes/economie-circulaire']

async function violations(page: Page): Promise<string[]> {
  await settled(page)
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

describe('every page, by axe and by width', function () {
  this.timeout(180_000)
  let topicPath: string
  let email: string

  before(async () => {
    await freshWorld()
    const author = await person({ name: 'Yann Lebreton', territory: 'nantes-metropole' })
    email = author.email
    const topic = await openTopic(author, {
      title: `Un titre ${'long et plus long encore '.repeat(5)}?`,
      body: `# Titre\n\n- liste\n\n> citation\n\n\`\`\`\ncode ${'x'.repeat(200)}\n\`\`\`\n\n[lien](https://exemple.fr) ${'mot'.repeat(60)}`,
      theme: 'circular',
      territory: 'nantes-metropole',
      submission: 'a-topic-for-axe',
    })
    topicPath = `/topics/${topic._id}`
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`shows visitors nothing that axe refuses, in the ${colorScheme} scheme`, async () => {
      const { url } = await hub()
      const { page, end } = await visit(url, { colorScheme })
      const found: Record<string, string[]> = {}
      for (const path of [...publicPages, topicPath]) {
        await page.goto(path)
        const wrong = await violations(page)
        if (wrong.length > 0) found[path] = wrong
      }
      await end()
      expect(found).to.deep.equal({})
    })

    it(`shows members nothing that axe refuses, in the ${colorScheme} scheme`, async () => {
      const { url } = await hub()
      const { page, end } = await visit(url, { colorScheme })
      await page.goto('/sign-in')
      await page.getByLabel('Adresse électronique').fill(email)
      await page.getByLabel('Mot de passe').fill(memberPassword)
      await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
      await page.waitForURL((address) => address.pathname === '/')
      const found: Record<string, string[]> = {}
      for (const path of [...membersPages, topicPath]) {
        await page.goto(path)
        const wrong = await violations(page)
        if (wrong.length > 0) found[path] = wrong
      }
      await end()
      expect(found).to.deep.equal({})
    })
  }

  for (const locale of ['fr-FR', 'en-GB']) {
    it(`needs no sideways scroll at 320 px (${locale})`, async () => {
      const { url } = await hub()
      const { page, end } = await visit(url, { locale, viewport: { width: 320, height: 700 } })
      const wide: Record<string, number> = {}
      for (const path of [...publicPages, topicPath]) {
        await page.goto(path)
        const more = await overflow(page)
        if (more > 0) wide[path] = more
      }
      await end()
      expect(wide).to.deep.equal({})
    })
  }
})
