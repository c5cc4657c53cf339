import { expect } from 'chai'
import { visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'

describe('the style guide', function () {
  this.timeout(60_000)
  before(freshWorld)

  it('shows both schemes side by side', async () => {
    const { url } = await hub()
    const { page, end } = await visit(url)
    await page.goto('/styleguide')
    const grounds = await page
      .locator('.pane')
      .evaluateAll((panes) => panes.map((pane) => getComputedStyle(pane).backgroundColor))
    expect(grounds).eql(['rgb(251, 250, 246)', 'rgb(20, 23, 43)'])
    await end()
  })
})
