import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import { settled, visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'
import { lettersTo, letterTo } from '../support/letters.js'
import { signedIn } from '../support/signed-in.js'
import { topicWith } from '../support/topics.js'

describe('somebody who is mentioned', function () {
  this.timeout(60_000)
  beforeEach(freshWorld)

  it('sees it on the bell of every tab at once, reads it, has it by e-mail, and stops such letters with one click', async () => {
    const { topic, path } = await topicWith(0)
    const claire = await signedIn({ name: 'Claire Morel' })
    const yann = await signedIn({ name: 'Yann Lebreton', email: 'yann@exemple.fr' })
    const other = await yann.page.context().newPage()
    await yann.page.goto('/themes')
    await other.goto('/territories')
    const none = { name: 'Notifications', exact: true }
    await yann.page.getByRole('banner').getByRole('link', none).waitFor()

    await claire.page.goto(path)
    await claire.page.getByLabel('Votre réponse').fill('Une idée pour @yann-lebreton : le Solilab.')
    await claire.page.locator('#reply').getByRole('button', { name: 'Répondre' }).click()
    const counts = { name: 'Notifications : 1 non lue' }
    await yann.page.getByRole('link', counts).waitFor()
    await other.getByRole('link', counts).waitFor()

    await yann.page.getByRole('link', counts).click()
    await yann.page.getByRole('heading', { name: 'Notifications', level: 1 }).waitFor()
    await settled(yann.page)
    const axe = await new AxeBuilder({ page: yann.page }).analyze()
    expect(axe.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([])
    await yann.page.getByRole('link', { name: /Claire Morel vous mentionne dans/ }).click()
    await yann.page.locator('.post').getByText('Une idée pour @yann-lebreton').waitFor()
    await yann.page.getByRole('banner').getByRole('link', none).waitFor()
    await other.getByRole('banner').getByRole('link', none).waitFor()

    const letter = await letterTo('yann@exemple.fr')
    expect(letter.subject).to.include('Claire Morel vous mentionne')
    const way = /https?:\/\/[^/\s]+(\/unsubscription\/\S+)/.exec(letter.text)?.[1] ?? ''
    const stranger = await visit((await hub()).url)
    await stranger.page.goto(way)
    await stranger.page.getByRole('button', { name: 'Confirmer' }).click()
    await stranger.page.getByRole('heading', { name: 'C’est fait' }).waitFor()

    const { reply } = await import('../../models/topic/replies.js')
    await reply(topic._id, claire.user, { body: 'Encore @yann-lebreton', submission: 'another-mention-1' })
    await other.getByRole('link', counts).waitFor()
    expect(await lettersTo('yann@exemple.fr')).to.have.length(1)
    for (const { complaints } of [claire, yann, stranger]) expect(complaints).to.deep.equal([])
    await Promise.all([claire.end(), yann.end(), stranger.end()])
  })
})
