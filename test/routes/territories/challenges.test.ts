import { expect } from 'chai'
import { challenges } from '../../../models/challenge.js'
import { challengePath } from '../../../models/paths.js'
import { freshWorld } from '../../support/hub.js'
import { member, send } from '../../support/member.js'
import { expectWholePage, heading, links, read, words } from '../../support/page.js'

const reuse = '/territories/nantes-metropole/challenges/reemploi'

describe('GET /territories/:slug/challenges/:challenge', () => {
  beforeEach(freshWorld)

  it('answers for each of the 61, under its title', async () => {
    for (const challenge of await challenges()) {
      const html = await read(challengePath(challenge), 'en')
      expect(heading(html)).to.equal(challenge.title?.en)
    }
  })

  it('is whole in both languages, with a goal and without', async () => {
    await expectWholePage(reuse)
    await expectWholePage('/territories/aix-marseille-provence/challenges/personne-a-la-rue')
    expect(words(await read('/territories/aix-marseille-provence/challenges/personne-a-la-rue'))).to.match(
      /Ce qui est visé À la rue 0 personne/,
    )
  })

  it('leads to its themes, its territory, its other challenges and those like it elsewhere', async () => {
    const found = links(await read(reuse))
    expect(found).to.include.members([
      '/themes/economie-circulaire',
      '/territories/nantes-metropole',
      '/territories/nantes-metropole/challenges/logistique-alimentaire',
    ])
    const elsewhere = found.filter((href) => /challenges\/./.test(href) && !href.includes('nantes'))
    expect(elsewhere).to.have.length(6)
  })

  it('opens a topic that is filed here already, and shows it', async () => {
    const { browser } = await member()
    const [form = ''] = links(await read(reuse)).filter((href) => href.startsWith('/topics/new'))
    const { text } = await browser.get(form).expect(200)
    expect(text).to.match(/value="nantes-metropole\/reemploi" selected/)
    await send(browser, form, '/topics', {
      title: 'Où stocker les meubles l’hiver ?',
      theme: 'circular',
      territory: 'nantes-metropole',
      challenge: 'nantes-metropole/reemploi',
      body: 'Bonjour.',
    })
    expect(words(await read(reuse))).to.include('Où stocker les meubles l’hiver ?')
  })

  it('answers 404 for a challenge of another territory, or of none', async () => {
    await read('/territories/roubaix/challenges/reemploi-de-nulle-part', 'fr', 404)
    await read('/territories/mayotte/challenges/reemploi', 'fr', 404)
    await read('/territories/atlantide/challenges/reemploi', 'fr', 404)
  })
})
