import { brotliCompressSync } from 'node:zlib'
import { expect } from 'chai'
import { territories } from '../../models/territory.js'
import { freshWorld, visitor } from '../support/hub.js'
import { member, send } from '../support/member.js'
import { expectWholePage, heading, links, read, words } from '../support/page.js'

describe('GET / for a visitor', () => {
  beforeEach(freshWorld)

  it('says in one sentence what the hub is for, in both languages', async () => {
    await expectWholePage('/')
    expect(heading(await read('/'))).to.equal('Ce qui marche ici peut servir là-bas.')
    expect(heading(await read('/', 'en'))).to.equal('What works here can help over there.')
  })

  it('links every territory from the map, under its name, and again from the list', async () => {
    const html = await read('/')
    const [map = ''] = /<figure class="map">[\s\S]*?<\/figure>/.exec(html) ?? []
    const [list = ''] = /<details class="in-words">[\s\S]*?<\/details>/.exec(html) ?? []
    for (const { _id, name } of await territories()) {
      expect(
        links(map).filter((href) => href === `/territories/${_id}`),
        _id,
      ).to.have.length(1)
      expect(map, _id).to.include(`aria-label="${name},`)
      expect(links(list), _id).to.include(`/territories/${_id}`)
    }
    expect(links(map)).to.have.length(27)
  })

  it('draws Mayotte in an inset of its own', async () => {
    const [inset = ''] = /aria-label="Encart[\s\S]*?<\/svg>/.exec(await read('/')) ?? []
    expect(inset).to.include('#d976').and.include('href="/territories/mayotte"')
  })

  it('counts what there is', async () => {
    expect(words(await read('/'))).to.match(/territoires 27 défis 61 thèmes 11/)
  })

  it('invites to speak while nobody has, then shows what is being discussed', async () => {
    expect(words(await read('/'))).to.include('La parole est à vous')
    const { browser } = await member({ territory: 'mayotte' })
    await send(browser, '/topics/new', '/topics', {
      title: 'Où stocker les meubles ?',
      theme: 'circular',
      territory: 'mayotte',
      body: 'Bonjour.',
    })
    const after = words(await read('/'))
    expect(after).to.include('Où stocker les meubles ?').and.not.include('La parole est à vous')
    expect(after).to.include('1 sujet')
  })

  it('begins no session', async () => {
    const answer = await (await visitor()).get('/')
    expect(answer.headers['set-cookie']).to.equal(undefined)
  })

  it('weighs less than 60 kB with its style and its script, in ten requests at most', async () => {
    const agent = await visitor()
    const html = await read('/')
    const [style = ''] = /\/assets\/css\/[^"]+/.exec(html) ?? []
    const [script = ''] = /\/assets\/js\/[^"]+/.exec(html) ?? []
    const parts = await Promise.all(
      [style, script].map(async (path) => (await agent.get(path).buffer(true)).text),
    )
    const bytes = [html, ...parts].map((part) => brotliCompressSync(Buffer.from(part)).length)
    expect(
      bytes.reduce((sum, size) => sum + size, 0),
      bytes.join(' + '),
    ).to.be.below(60_000)
    const requests = new Set([...html.matchAll(/\/assets\/[^"#]+/g)].map(([asset]) => asset))
    expect(requests.size + 1).to.be.at.most(10)
  })
})

describe('GET / for a member', () => {
  beforeEach(freshWorld)

  it('greets, and shows the challenges of the territory and the first steps', async () => {
    const { browser } = await member({ name: 'Nadia Bel', territory: 'nantes-metropole' })
    const { text } = await browser.get('/').expect(200)
    expect(heading(text)).to.equal('Bonjour Nadia')
    expect(links(text)).to.include('/territories/nantes-metropole/challenges/reemploi')
    expect(words(text)).to.include('Vos premiers pas')
  })

  it('keeps what is said at home apart from what is said elsewhere', async () => {
    const { browser } = await member({ territory: 'nantes-metropole' })
    const open = (title: string, territory: string) =>
      send(browser, '/topics/new', '/topics', { title, theme: 'circular', territory, body: 'Bonjour.' })
    await open('Un sujet de chez nous', 'nantes-metropole')
    await open('Un sujet de loin', 'mayotte')
    const page = words((await browser.get('/')).text)
    const [home, elsewhere] = ['Un sujet de chez nous', 'Un sujet de loin'].map(
      (title) => page.split(title).length - 1,
    )
    expect({ home, elsewhere }).to.deep.equal({ home: 1, elsewhere: 1 })
    expect(page.indexOf('Un sujet de chez nous')).to.be.below(page.indexOf('Et ailleurs'))
    expect(page.indexOf('Un sujet de loin')).to.be.above(page.indexOf('Et ailleurs'))
    expect(page).not.to.include('Vos premiers pas')
  })

  it('asks a member from nowhere for a territory, and a member of the second wave for nothing', async () => {
    const nowhere = words((await (await member()).browser.get('/')).text)
    expect(nowhere).to.include('Choisir votre territoire')
    const second = words((await (await member({ territory: 'grand-poitiers' })).browser.get('/')).text)
    expect(second).to.include('n’ont pas encore été publiés').and.not.include('Choisir votre territoire')
  })
})
