import { expect } from 'chai'
import { fundingTools } from '../../models/funding-tool.js'
import { label } from '../../server/reference/index.js'
import { freshWorld, visitor } from '../support/hub.js'
import { expectWholePage, heading, links, read, words } from '../support/page.js'

describe('The pages that are read', () => {
  before(freshWorld)

  it('are whole in both languages', async () => {
    for (const path of ['/about', '/charter', '/legal', '/privacy', '/accessibility']) {
      await expectWholePage(path)
    }
  })

  it('tell the label as its documents do, and name them', async () => {
    const page = words(await read('/about', 'en'))
    const texts = [...label.criteria, ...label.supports, ...label.objectives].map(({ name }) => name.en)
    for (const text of texts) expect(page).to.include(words(text).trim())
    for (const tool of await fundingTools()) expect(page).to.include(tool.name?.en)
    for (const { source } of label.figures) expect(page).to.include(words(source.title))
    expect(page).to.include('€21 million').and.include('10 to 15')
  })

  it('credit the map, the icons and the typefaces', async () => {
    for (const path of ['/about', '/legal']) {
      expect(words(await read(path))).to.match(/@svg-maps \(CC BY 4\.0\).*Lucide.*ISC.*Open Font License/)
    }
  })

  it('say which version of the charter holds', async () => {
    expect(words(await read('/charter'))).to.include('Version 1.')
  })

  it('name no publisher where none has been declared', async () => {
    expect(words(await read('/legal'))).to.include('Non renseigné par l’éditeur')
  })

  it('are all reached from the foot of every page', async () => {
    const found = links(await read('/about'))
    expect(found).to.include.members(['/about', '/charter', '/legal', '/privacy', '/accessibility'])
  })

  it('answer in the reader’s language, at the same address, once it was chosen', async () => {
    const agent = await visitor()
    await agent.post('/preferences').type('form').send({ language: 'en' }).expect(303)
    expect(heading((await agent.get('/privacy')).text)).to.equal('Your privacy')
    await agent.post('/preferences').type('form').send({ scheme: 'dark' }).expect(303)
    expect((await agent.get('/privacy')).text).to.include('data-scheme="dark"')
  })

  it('answer 404 in the hub’s own look', async () => {
    const html = await read('/rien-ici', 'fr', 404)
    expect(heading(html)).to.equal('Page introuvable')
    expect(html).to.include('noindex').and.not.include('rel="canonical"')
  })
})
