import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import { settled, visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'
import { topicWith } from '../support/topics.js'

describe('searching', function () {
  this.timeout(60_000)
  beforeEach(freshWorld)

  it('goes from the key / in any page to the topic looked for, with results as one types and a filter', async () => {
    await topicWith(1, { title: 'Un kayak de quartier', theme: 'circular' })
    await topicWith(0, { title: 'Un kayak mobile', theme: 'mobility' })
    const { url } = await hub()
    const { page, complaints, end } = await visit(url)
    await page.goto('/about')
    await page.keyboard.press('/')
    await page.keyboard.type('kayaks')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=kayaks/)
    await page.getByText('2 résultats').waitFor()
    await page.getByRole('searchbox').fill('kayaks quart')
    await page.getByText('1 résultat', { exact: true }).waitFor()
    await page.getByRole('searchbox').fill('kayak')
    await page.getByText('2 résultats').waitFor()
    await page.getByLabel('Thème').selectOption({ label: 'Économie circulaire' })
    await page.getByText('1 résultat', { exact: true }).waitFor()
    await settled(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).deep.equal([])
    await page.getByRole('link', { name: /Un kayak de/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Un kayak de quartier' }).waitFor()
    await page.reload()
    await end()
    expect(complaints).deep.equal([])
  })
})
