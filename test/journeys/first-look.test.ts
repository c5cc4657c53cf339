import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import { settled, visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'

const pages = ['/', '/territories/nantes-metropole', '/themes/economie-circulaire', '/sign-up', '/sign-in']

describe('a first look around', function () {
  this.timeout(60_000)
  beforeEach(freshWorld)

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`finds nothing that axe refuses on the main pages, in the ${colorScheme} scheme`, async () => {
      const { url } = await hub()
      const { page, complaints, end } = await visit(url, { colorScheme })
      const found: string[] = []
      for (const path of pages) {
        await page.goto(path)
        await settled(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        found.push(...violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`))
      }
      await end()
      expect(found).to.deep.equal([])
      expect(complaints).to.deep.equal([])
    })
  }

  it('goes from page to page without loading everything again, and remembers language and scheme', async () => {
    const { url } = await hub()
    const { page, complaints, end } = await visit(url)
    await page.goto('/')
    await page.evaluate(() => Object.assign(window, { stillHere: true }))
    await page
      .getByRole('navigation', { name: 'Espaces', exact: true })
      .getByRole('link', { name: 'Territoires' })
      .click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForURL(/\/territories$/)
    expect(await page.evaluate(() => 'stillHere' in window)).to.equal(true)
    await page.getByRole('contentinfo').getByRole('button', { name: 'Sombre' }).click()
    await page.waitForURL(/\/territories$/)
    expect(await page.locator('html').getAttribute('data-scheme')).to.equal('dark')
    await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).click()
    await page.locator('html[lang=en]').waitFor()
    expect(new URL(page.url()).pathname).to.equal('/territories')
    expect(complaints).to.deep.equal([])
    await end()
  })

  it('reaches a territory from the map by keyboard alone', async () => {
    const { url } = await hub()
    const { page, end } = await visit(url)
    await page.goto('/')
    const link = page.getByRole('link', { name: 'Mayotte' }).first()
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/territories\/mayotte$/)
    await end()
  })
})
