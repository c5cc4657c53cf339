import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import { settled, visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'

describe('the style guide', () => {
  before(freshWorld)

  for (const [scheme, width, language] of [
    ['light', 1280, 'fr'],
    ['dark', 1280, 'en'],
    ['light', 390, 'en'],
    ['dark', 390, 'fr'],
  ] as const) {
    it(`has nothing that axe refuses, ${scheme}, ${width} px wide, in ${language}`, async () => {
      const { url } = await hub()
      const { page, complaints, end } = await visit(url, { viewport: { width, height: 900 } })
      await page.goto(`/styleguide?scheme=${scheme}&language=${language}`)
      await settled(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).eql([])
      await page.setViewportSize({ width: Math.max(320, width - 70), height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).equal(0)
      expect(await page.evaluate(() => window.scrollY)).equal(0)
      expect(complaints).eql([])
      await end()
    })
  }
})
