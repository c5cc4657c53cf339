import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { reply } from '../../models/topic/replies.js'
import { topicById } from '../../models/topic.js'
import { settled } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'
import { person } from '../support/member.js'
import { signedIn } from '../support/signed-in.js'
import { form, topicWith } from '../support/topics.js'

describe('a journey through the forums', function () {
  this.timeout(120_000)
  beforeEach(freshWorld)

  it('goes from a question to the answer that its author keeps', async () => {
    const { page, complaints, end } = await signedIn({ name: 'Claire Morel' })
    await page.goto('/topics/new')
    await page.getByLabel('Titre').fill('Qui assure une ressourcerie ?')
    await page.locator('[name=kind][value=question]').check()
    await page.locator('[name=theme]').selectOption('circular')
    await page.locator('#body').fill('Notre assureur se retire.')
    await page.getByRole('button', { name: 'Publier le sujet' }).click()
    await page.getByRole('heading', { level: 1, name: 'Qui assure une ressourcerie ?' }).waitFor()

    const topic = await topicById(topicIdOn(page))
    const answer = await reply(topic._id, await person(), {
      body: 'Une mutuelle le fait.',
      submission: form(),
    })
    await page.reload()
    const post = page.locator(`#post-${answer._id}`)
    await post.locator('.more.end > summary').click()
    await post.getByRole('button', { name: 'Retenir comme réponse' }).click()
    await post.getByText('Réponse retenue').waitFor()
    await page.getByText('Question résolue').waitFor()
    expect(String((await topicById(topic._id)).answer?.post)).to.equal(String(answer._id))
    await settled(page)
    expect((await new AxeBuilder({ page }).analyze()).violations).to.deep.equal([])
    expect(complaints).to.deep.equal([])
    await end()
  })

  it('goes from a topic with a poll to a vote, which can be changed', async () => {
    const { page, complaints, end } = await signedIn()
    await page.goto('/topics/new')
    await page.getByLabel('Titre').fill('Quel jour pour la rencontre')
    await page.locator('[name=theme]').selectOption('circular')
    await page.getByText('Ajouter un vote').click()
    await page.getByLabel('La question mise au vote').fill('Quel jour vous convient ?')
    await page.locator('#pollOptions').fill('Mardi\nJeudi')
    await page.locator('#body').fill('Choisissons ensemble.')
    await page.getByRole('button', { name: 'Publier le sujet' }).click()

    const poll = page.getByRole('group', { name: 'Quel jour vous convient ?' })
    await poll.getByLabel('Jeudi').check()
    await poll.getByRole('button', { name: 'Voter' }).click()
    await poll.getByText('1 personne a voté').waitFor()
    await poll.getByLabel('Mardi').check()
    await poll.getByRole('button', { name: 'Changer mon vote' }).click()
    await poll.getByRole('listitem').filter({ hasText: 'Mardi' }).getByText('1 voix').waitFor()
    await poll.getByText('1 personne a voté').waitFor()
    await settled(page)
    expect((await new AxeBuilder({ page }).analyze()).violations).to.deep.equal([])
    expect(complaints).to.deep.equal([])
    await end()
  })

  it('keeps the link to a post through a fork and a merger', async () => {
    const { page, complaints, end } = await signedIn({ roles: ['moderator'] })
    const { topic, posts, path } = await topicWith(2)
    const { topic: host } = await topicWith(0, { title: 'Les ressourceries qui débutent' })
    const moved = posts[1]
    const leadsTo = async (title: string) => {
      await page.goto(`/posts/${moved?._id}`)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.locator(`#post-${moved?._id}`).getByText('Réponse 2').waitFor()
    }

    await page.goto(path)
    await page.locator('.topic-head details.more:has([href*="/forks"]) > summary').click()
    await page.getByRole('link', { name: 'Déplacer des messages' }).click()
    await page.getByLabel('Titre du nouveau sujet').fill('Trouver un local')
    await page.getByRole('checkbox', { name: 'Réponse 2' }).check()
    await page.getByRole('button', { name: 'Détacher' }).click()
    await page.getByRole('heading', { level: 1, name: 'Trouver un local' }).waitFor()
    expect(topicIdOn(page)).to.not.equal(String(topic._id))
    await leadsTo('Trouver un local')

    await page.locator('.topic-head details.more:has([href*="/merger"]) > summary').click()
    await page.getByRole('link', { name: 'Réunir à un autre sujet' }).click()
    const { url } = await hub()
    await page.getByLabel('Mots du sujet, ou son adresse').fill(`${url}/topics/${host._id}`)
    await page.getByRole('radio', { name: 'Les ressourceries qui débutent' }).check()
    await page.getByRole('button', { name: 'Réunir' }).click()
    await page.getByRole('heading', { level: 1, name: 'Les ressourceries qui débutent' }).waitFor()
    await leadsTo('Les ressourceries qui débutent')
    await settled(page)
    expect((await new AxeBuilder({ page }).analyze()).violations).to.deep.equal([])
    expect(complaints).to.deep.equal([])
    await end()
  })
})

function topicIdOn(page: Page): string {
  return /topics\/([0-9a-f]{24})/.exec(page.url())?.[1] ?? ''
}
