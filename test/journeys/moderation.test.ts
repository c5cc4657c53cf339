import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import { settled } from '../support/browser.js'
import { freshWorld } from '../support/hub.js'
import { signedIn } from '../support/signed-in.js'
import { firstPostOf, topicWith } from '../support/topics.js'

describe('a journey through moderation', function () {
  this.timeout(120_000)
  beforeEach(freshWorld)

  it('goes from a flag to a decision, an appeal, and another decision by somebody else', async () => {
    const author = await signedIn({ name: 'Yann Lebreton' })
    const reporter = await signedIn({ name: 'Claire Morel' })
    const first = await signedIn({ name: 'Anlia Saïd', roles: ['moderator'] })
    const second = await signedIn({ name: 'Paul Renard', roles: ['moderator'] })
    const { topic } = await topicWith(1, {
      author: author.user,
      title: 'Une offre à saisir',
      body: 'Achetez chez nous !',
    })
    const post = await firstPostOf(topic)

    await reporter.page.goto(`/flags/new?kind=post&id=${post._id}`)
    await settled(reporter.page)
    expect((await new AxeBuilder({ page: reporter.page }).analyze()).violations).to.deep.equal([])
    await reporter.page.check('[value="sell"]')
    await reporter.page.fill('[name="text"]', 'C’est de la publicité.')
    await reporter.page.click('main form button.primary')
    await reporter.page.getByText('Merci. La modération lira').waitFor()
    await reporter.end()

    await first.page.goto('/moderation')
    await settled(first.page)
    expect((await new AxeBuilder({ page: first.page }).analyze()).violations).to.deep.equal([])
    await first.page.click('.rows .row-title a')
    await first.page.click('text=Prendre ce dossier')
    await first.page.getByText('Ce dossier est à vous').waitFor()
    await first.page.check('[value="upheld"]')
    await settled(first.page)
    expect((await new AxeBuilder({ page: first.page }).analyze()).violations).to.deep.equal([])
    await first.page.check('[name="measure"][value="warn"]')
    await first.page.fill('[name="text"]', 'On ne vient pas vendre.')
    await first.page.click('text=Rendre la décision')
    await first.page.getByText('La décision est rendue').waitFor()
    const address = new URL(first.page.url()).pathname
    await first.page.goto('/administration/audit-log')
    await settled(first.page)
    expect((await new AxeBuilder({ page: first.page }).analyze()).violations).to.deep.equal([])
    await first.end()

    await author.page.goto(`${address}/appeal`)
    await author.page.fill('[name="text"]', 'C’était un exemple.')
    await author.page.click('text=Déposer le recours')
    await author.page.getByText('Votre recours est déposé').waitFor()
    await author.end()

    await second.page.goto(address)
    await second.page.click('text=Prendre ce dossier')
    await second.page.check('[value="rejected"]')
    await second.page.fill('[name="text"]', 'L’exemple est recevable.')
    await second.page.click('text=Rendre la décision')
    await second.page.getByText('La décision est rendue').waitFor()
    expect(second.complaints).to.deep.equal([])
    await second.end()
  })
})
