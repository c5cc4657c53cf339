import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import { settled, visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'

describe('the page of the API, an answer open', () => {
  beforeEach(freshWorld)

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      it(`has nothing that axe refuses, ${colorScheme}, ${width} px wide`, async () => {
        const { url } = await hub()
        const viewport = { width, height: 900 }
        const { page, complaints, end } = await visit(url, { colorScheme, viewport })
        await page.goto('/api')
        const territories = page.locator('#listTerritories')
        await territories.getByRole('button', { name: /^Essayer/ }).click()
        await territories.locator('[data-trial=body]').waitFor()
        await settled(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).eql([])
        await page.setViewportSize({ width: Math.max(320, width - 70), height: 900 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).equal(0)
        expect(complaints).eql([])
        await end()
      })
    }
  }
})
