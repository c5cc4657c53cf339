import { expect } from 'chai'
import type { Locator, Page } from 'playwright-core'
import { topicPath } from '../../models/paths.js'
import { live } from '../support/browser.js'
import { freshWorld } from '../support/hub.js'
import { signedIn } from '../support/signed-in.js'
import { topicWith } from '../support/topics.js'

/** Where somebody who looks at the page sees it. */
async function expectInView(page: Page, element: Locator) {
  const box = await element.boundingBox()
  expect(box?.y).to.be.within(0, page.viewportSize()?.height ?? 0)
}

describe('a topic that two people have open', function () {
  this.timeout(60_000)
  beforeEach(freshWorld)

  it('shows who reads, who writes, and what is published, without moving the page', async () => {
    const { topic } = await topicWith(2)
    const [claire, yann] = [
      await signedIn({ name: 'Claire Morel' }),
      await signedIn({ name: 'Yann Lebreton' }),
    ]
    await claire.page.goto(topicPath(topic))
    await yann.page.goto(topicPath(topic))
    await claire.page.getByText('Yann Lebreton lit aussi ce sujet.').waitFor()
    await claire.page.locator('body').evaluate(() => window.scrollTo(0, 0))
    await yann.page.getByLabel('Votre réponse').pressSequentially('Nous avons commencé dans une école.')
    await claire.page.getByText('Yann Lebreton écrit…').waitFor()
    await yann.page.locator('#reply').getByRole('button', { name: 'Répondre' }).click()
    const arrived = claire.page.locator('.live-topic').getByText('Nous avons commencé dans une école.')
    await arrived.waitFor()
    expect(await claire.page.evaluate(() => window.scrollY)).to.equal(0)
    await claire.page.locator('.live-topic .since', { hasText: '1 nouveau message' }).waitFor()
    expect(claire.complaints).to.deep.equal([])
    await Promise.all([claire.end(), yann.end()])
  })

  it('shows a post as it stands once it is edited or deleted, and leaves alone what one is writing', async () => {
    const author = await signedIn({ name: 'Yann Lebreton' })
    const { topic, posts } = await topicWith(2, { author: author.user })
    const claire = await signedIn({ name: 'Claire Morel' })
    await claire.page.goto(topicPath(topic))
    await live(claire.page)
    await claire.page.getByLabel('Votre réponse').fill('Je commence')
    await author.page.goto(`/posts/${posts[0]?._id}/edit`)
    await author.page.getByLabel('Votre message').fill('Réponse corrigée')
    await author.page.getByRole('button', { name: 'Enregistrer' }).click()
    await claire.page.getByText('Réponse corrigée').waitFor()
    await author.page.goto(`/posts/${posts[1]?._id}/deletion`)
    await author.page.getByRole('button', { name: 'Supprimer le message' }).click()
    await claire.page.getByText('supprimé par la personne qui l’a écrit').waitFor()
    expect(await claire.page.getByLabel('Votre réponse').inputValue()).to.equal('Je commence')
    expect(claire.complaints).to.deep.equal([])
    await Promise.all([claire.end(), author.end()])
  })

  it('says over what one reads further up that something new is below, above the bar of a phone', async () => {
    const { topic } = await topicWith(12)
    const claire = await signedIn({ name: 'Claire Morel' }, { viewport: { width: 390, height: 700 } })
    await claire.page.goto(topicPath(topic))
    await claire.page.locator('.live-topic').waitFor({ state: 'attached' })
    await claire.page.waitForTimeout(300)
    const yann = await signedIn({ name: 'Yann Lebreton' })
    await yann.page.goto(topicPath(topic))
    await yann.page.getByLabel('Votre réponse').fill('Du neuf')
    await yann.page.locator('#reply').getByRole('button', { name: 'Répondre' }).click()
    const line = claire.page.getByRole('link', { name: '1 nouveau message' })
    await line.waitFor()
    await expectInView(claire.page, line)
    expect(await claire.page.evaluate(() => window.scrollY)).to.equal(0)
    await line.click()
    const divider = claire.page.locator('.since', { hasText: '1 nouveau message' })
    await expectInView(claire.page, divider)
    await Promise.all([claire.end(), yann.end()])
  })

  it('closes its menus by Escape, and keeps the focus on a reaction that one gives', async () => {
    const { topic } = await topicWith(1)
    const claire = await signedIn({ name: 'Claire Morel' })
    await claire.page.goto(topicPath(topic))
    const menu = claire.page.getByLabel('Plus d’actions, message nº\u00a01')
    await menu.press('Enter')
    await claire.page.getByRole('link', { name: 'Citer' }).first().waitFor()
    await claire.page.keyboard.press('Escape')
    expect(await claire.page.locator('details.more[open]').count()).to.equal(0)
    expect(await menu.evaluate((element) => element === document.activeElement)).to.equal(true)
    await claire.page.getByLabel('Réagir à ce message').first().press('Enter')
    await claire.page.keyboard.press('Tab')
    await claire.page.keyboard.press('Enter')
    const given = claire.page.locator('.chip[aria-pressed=true]')
    await given.waitFor()
    await claire.page.waitForFunction(() => document.activeElement?.getAttribute('aria-pressed') === 'true')
    await claire.end()
  })

  it('lets one quote the words selected, with their author', async () => {
    const { topic } = await topicWith(1)
    const claire = await signedIn({ name: 'Claire Morel' })
    await claire.page.goto(topicPath(topic))
    await claire.page.getByText('Réponse 1').selectText()
    await claire.page.getByRole('button', { name: 'Citer ce passage' }).click()
    expect(await claire.page.getByLabel('Votre réponse').inputValue()).to.match(
      /^> \[Camille Essai \d+\]\(\/posts\/[0-9a-f]{24}\)\n>\n> Réponse 1\n\n$/,
    )
    expect(claire.complaints).to.deep.equal([])
    await claire.end()
  })

  it('lets one quote a whole post as it was typed', async () => {
    const { topic } = await topicWith(0, { body: 'Deux **lieux** :\n\n- la gare\n- le port' })
    const claire = await signedIn({ name: 'Claire Morel' })
    await claire.page.goto(topicPath(topic))
    await claire.page.getByLabel('Plus d’actions, message nº\u00a01').click()
    await claire.page.getByRole('link', { name: 'Citer' }).click()
    const field = claire.page.getByLabel('Votre réponse')
    await claire.page.waitForFunction(() => document.querySelector('textarea')?.value !== '')
    expect(await field.inputValue()).to.match(
      /^> \[Camille Essai \d+\]\(\/posts\/[0-9a-f]{24}\)\n>\n> Deux \*\*lieux\*\* :\n>\n> - la gare\n> - le port\n\n$/,
    )
    expect(new URL(claire.page.url()).pathname).to.equal(topicPath(topic))
    await claire.end()
  })

  it('takes the mark of what is new from a list in another tab once it has been read', async () => {
    const { topic, author } = await topicWith(0)
    const claire = await signedIn({ name: 'Claire Morel' })
    await claire.page.goto(topicPath(topic))
    const { reply } = await import('../../models/topic/replies.js')
    await claire.page.waitForTimeout(300)
    await claire.page.goto('/topics')
    await reply(topic._id, author, { body: 'Du neuf', submission: 'from-elsewhere-1234' })
    await claire.page.reload()
    await claire.page.getByText('1 nouveau depuis').waitFor()
    await live(claire.page)
    const other = await claire.page.context().newPage()
    await other.goto(topicPath(topic))
    await claire.page.getByText('1 nouveau depuis').waitFor({ state: 'detached' })
    await claire.end()
  })
})
