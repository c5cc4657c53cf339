import { expect } from 'chai'
import { themes } from '../../../models/theme.js'
import { freshWorld } from '../../support/hub.js'
import { member, send } from '../../support/member.js'
import { expectWholePage, links, read, words } from '../../support/page.js'

describe('GET /themes', () => {
  beforeEach(freshWorld)

  it('lists the eleven forums with their share of the first call, in both languages', async () => {
    await expectWholePage('/themes')
    const html = await read('/themes')
    for (const { slug, share } of await themes()) {
      expect(links(html)).to.include(`/themes/${slug}`)
      expect(words(html)).to.include(`${share} % des candidatures`)
    }
  })

  it('tells which are alive', async () => {
    const { browser } = await member()
    await send(browser, '/topics/new', '/topics', {
      title: 'Du pain pour tous',
      theme: 'food',
      body: 'Bonjour.',
    })
    const html = await read('/themes')
    expect(html.match(/class="badge alive"/g)).to.have.length(1)
    expect(words(html)).to.include('1 sujet').and.include('Du pain pour tous')
  })
})
