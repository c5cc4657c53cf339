import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import { topicPath } from '../../models/paths.js'
import { settled } from '../support/browser.js'
import { freshWorld } from '../support/hub.js'
import { signedIn } from '../support/signed-in.js'
import { topicWith } from '../support/topics.js'

describe('a journey by keys alone', function () {
  this.timeout(60_000)
  beforeEach(freshWorld)

  it('goes from post to post, keeps one, replies, and switches the keys off', async () => {
    const { topic, posts } = await topicWith(2)
    const { page, complaints, end } = await signedIn()
    await page.goto(topicPath(topic))
    const focused = () => page.evaluate(() => document.activeElement?.id)
    for (const id of [undefined, posts[0]?._id]) {
      await page.keyboard.press('j')
      if (id) await page.waitForFunction((wanted) => document.activeElement?.id === wanted, `post-${id}`)
    }
    await page.keyboard.press('b')
    await page.locator(`#post-${posts[0]?._id} .kept-mark`).waitFor()
    await settled(page)
    await page.keyboard.press('r')
    await page.waitForFunction(() => document.activeElement?.id === 'body')
    await page.keyboard.type('j’ai')
    expect(await page.locator('#body').inputValue()).to.equal('j’ai')
    await page.locator('h1').click()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Raccourcis clavier' }).waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).to.deep.equal([])
    await page.getByLabel('Les raccourcis sont actifs').uncheck()
    await page.getByRole('button', { name: 'Fermer' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('r')
    expect(await focused()).to.not.equal('body')
    expect(complaints).to.deep.equal([])
    await end()
  })
})
