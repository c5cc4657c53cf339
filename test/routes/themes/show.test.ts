import { expect } from 'chai'
import { challengesOnTheme } from '../../../models/challenge.js'
import { challengePath } from '../../../models/paths.js'
import { newSubmission } from '../../../models/post/submission.js'
import { themes } from '../../../models/theme.js'
import { openTopic } from '../../../models/topic/opening.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { expectWholePage, links, read, words } from '../../support/page.js'

describe('GET /themes/:slug', () => {
  beforeEach(freshWorld)

  it('answers for each of the eleven with the challenges that take it up', async () => {
    for (const theme of await themes()) {
      await expectWholePage(`/themes/${theme.slug}`)
      const found = links(await read(`/themes/${theme.slug}`))
      expect(found).to.include.members((await challengesOnTheme(theme._id)).map(challengePath))
      expect(found).to.include(`/topics/new?theme=${theme._id}`)
    }
  })

  it('shows twenty topics a page, the latest first, and the way to the others', async () => {
    const author = await person()
    for (const number of Array.from({ length: 23 }, (_, at) => at + 1)) {
      await openTopic(author, {
        title: `Sujet numéro ${number}.`,
        theme: 'food',
        body: 'Bonjour.',
        submission: newSubmission(),
      })
    }
    const first = await read('/themes/alimentation')
    expect(words(first)).to.include('Sujet numéro 23.').and.include('Sujet numéro 4.')
    expect(words(first)).not.to.include('Sujet numéro 3.')
    const [older = ''] = links(first).filter((href) => href.includes('before='))
    const second = await read(older)
    expect(words(second)).to.include('Sujet numéro 3.').and.not.include('Sujet numéro 4.')
    expect(links(second)).to.include('/themes/alimentation')
    expect(links(second).some((href) => href.includes('before='))).to.equal(false)
  })

  it('answers 404 for what is no theme, its key included', async () => {
    await read('/themes/cuisine', 'fr', 404)
    await read('/themes/food', 'fr', 404)
  })
})
