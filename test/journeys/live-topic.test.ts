import { expect } from 'chai'
import { topicPath } from '../../models/paths.js'
import { freshWorld } from '../support/hub.js'
import { signedIn } from '../support/signed-in.js'
import { topicWith } from '../support/topics.js'

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
    const other = await claire.page.context().newPage()
    await other.goto(topicPath(topic))
    await claire.page.getByText('1 nouveau depuis').waitFor({ state: 'detached' })
    await claire.end()
  })
})
