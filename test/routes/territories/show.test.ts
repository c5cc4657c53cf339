import { expect } from 'chai'
import { challenges } from '../../../models/challenge.js'
import { territories } from '../../../models/territory.js'
import { freshWorld } from '../../support/hub.js'
import { member, send } from '../../support/member.js'
import { expectWholePage, heading, links, read, words } from '../../support/page.js'

describe('GET /territories/:slug', () => {
  beforeEach(freshWorld)

  it('answers for each of the 27, with all of its challenges', async () => {
    const all = await challenges()
    for (const { _id, name } of await territories()) {
      const html = await read(`/territories/${_id}`)
      expect(heading(html)).to.equal(name)
      for (const { slug, territory } of all) {
        const path = `/territories/${territory}/challenges/${slug}`
        expect(links(html).includes(path), `${_id} ${path}`).to.equal(territory === _id)
      }
    }
  })

  it('is whole in both languages, for every kind of territory', async () => {
    for (const slug of ['nantes-metropole', 'mayotte', 'est-ensemble', 'region-bretagne', 'grand-poitiers']) {
      await expectWholePage(`/territories/${slug}`)
    }
  })

  it('tells what lies inside what', async () => {
    expect(links(await read('/territories/grand-poitiers'))).to.include(
      '/territories/region-nouvelle-aquitaine',
    )
    expect(links(await read('/territories/region-nouvelle-aquitaine'))).to.include(
      '/territories/grand-poitiers',
    )
    expect(links(await read('/territories/est-ensemble'))).to.include(
      '/territories/territoire-olympique-2024',
    )
  })

  it('invents nothing of the second wave, and invites instead', async () => {
    const page = words(await read('/territories/toulouse-metropole'))
    expect(page).to.include('Ses défis restent à raconter').and.not.include('Le collectif')
  })

  it('names the collective and the documents', async () => {
    const page = words(await read('/territories/nantes-metropole'))
    expect(page)
      .to.include('Les Ecossolies')
      .and.include('Les 20 premiers Territoires labellisés French Impact')
  })

  it('shows the topics filed under it, and offers to open one there', async () => {
    const { browser } = await member()
    await send(browser, '/topics/new?territory=figeac', '/topics', {
      title: 'Qui a un atelier partagé ?',
      theme: 'employment',
      territory: 'figeac',
      body: 'Bonjour.',
    })
    const html = await read('/territories/figeac')
    expect(words(html)).to.include('Qui a un atelier partagé ?')
    expect(links(html)).to.include('/topics/new?territory=figeac')
    expect(words(await read('/territories/roubaix'))).not.to.include('Qui a un atelier partagé ?')
  })

  it('answers 404 for what is no territory, and 400 for a page key that is none', async () => {
    await read('/territories/atlantide', 'fr', 404)
    await read('/territories/__proto__', 'fr', 404)
    await read('/territories/figeac?before=xyz', 'fr', 400)
  })
})
