import { expect } from 'chai'
import { publishedEvent } from '../support/events.js'
import { freshWorld, visitor } from '../support/hub.js'
import { member, person } from '../support/member.js'
import { links, read, words } from '../support/page.js'
import { topicWith } from '../support/topics.js'

describe('GET /search', () => {
  beforeEach(freshWorld)

  it('shows what was found with the words marked, and nothing that was typed as markup', async () => {
    const { path } = await topicWith(0, {
      title: 'Comment débute une ressourcerie',
      body: 'Nos <b>ressourceries</b> & ateliers',
    })
    const html = await read('/search?q=ressourceries')
    expect(html)
      .include('<mark>ressourcerie</mark>')
      .include('&lt;b&gt;<mark>ressourceries</mark>&lt;/b&gt; &amp; ateliers')
    expect(links(html)).include(path)
    expect(await read('/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')).not.include('<script>alert')
  })

  it('keeps to what is chosen, and each choice has its address', async () => {
    await topicWith(1, { title: 'Un jardin partagé', theme: 'circular', body: 'Le jardin' })
    const found = async (query: string) =>
      (await read(`/search?q=jardin${query}`)).match(/class="row-title"/g)?.length
    expect(await found('')).equal(1)
    expect(await found('&theme=circular&kind=topic&sort=newest')).equal(1)
    expect(await found('&theme=mobility')).equal(undefined)
    expect(await found('&kind=post')).equal(undefined)
    expect(await found('&territory=mayotte')).equal(undefined)
    expect(await found('&since=2999-01-01')).equal(undefined)
    expect(await found('&until=2020-01-01')).equal(undefined)
    expect(await found('&answered=no')).equal(undefined)
    expect(links(await read('/search?q=jardin&theme=circular'))).include(
      '/search?q=jardin&kind=topic&theme=circular',
    )
  })

  it('helps whoever finds nothing, or has asked nothing yet', async () => {
    expect(words(await read('/search?q=xyzzy&theme=circular')))
      .include('Aucun résultat')
      .include('Chercher partout')
    expect(words(await read('/search'))).include('Que cherchez-vous ?')
    for (const path of ['/search?q=%00', '/search?q=a&q=b', '/search?kind=x&theme=y&since=z'])
      await read(path)
    await (await visitor()).get('/search?q=mayotte&after=x').expect(400)
  })

  it('shows events with their date and place, those to come or those that have been alone', async () => {
    const { EventModel } = await import('../../models/event.js')
    const { indexEvent } = await import('../../models/event/search-entry.js')
    const coming = await publishedEvent({ title: 'Un pédalo à venir' })
    const past = await publishedEvent({ title: 'Un pédalo passé', format: 'workshop' })
    const dates = { startsAt: new Date('2026-03-12T13:30:00Z'), endsAt: new Date('2026-03-12T15:30:00Z') }
    await EventModel.updateOne({ _id: past._id }, { $set: dates })
    await indexEvent(past._id)
    const html = await read('/search?q=pedalo&kind=event')
    expect(links(html)).include(`/events/${past.slug}`)
    expect(words(html)).include('jeudi 12 mars 2026, 14 h 30 – 16 h 30').include('Solilab').include('Atelier')
    expect(html).include('<option value="coming">')
    const among = async (when: string) => links(await read(`/search?q=pedalo&kind=event&when=${when}`))
    const [toCome, over] = [await among('coming'), await among('past')]
    expect(toCome).include(`/events/${coming.slug}`).not.include(`/events/${past.slug}`)
    expect(over).include(`/events/${past.slug}`).not.include(`/events/${coming.slug}`)
    expect(over).include('/search?q=pedalo&kind=topic')
  })

  it('shows members alone, to those whom they let find them', async () => {
    const { indexMember } = await import('../../models/member/search.js')
    const { UserModel } = await import('../../models/user.js')
    const [claire, nadia] = [await person({ name: 'Claire Ormeau' }), await person({ name: 'Nadia Ormeau' })]
    const directory = (id: string, readers: string, more = {}) =>
      UserModel.updateOne({ _id: id }, { $set: { 'privacy.directory': readers, ...more } })
    await directory(claire.id, 'everyone', { 'privacy.skills': 'everyone', skills: ['vélo', 'accueil'] })
    await directory(nadia.id, 'members')
    for (const { id } of [claire, nadia]) await indexMember(id)
    const seen = await read('/search?q=ormeau&kind=member')
    expect(words(seen)).include('Claire Ormeau').include('vélo, accueil').not.include('Nadia Ormeau')
    expect(seen).include('class="face')
    const { browser } = await member()
    const { text } = await browser.get('/search?q=ormeau&kind=member')
    expect(words(text)).include('Claire Ormeau').include('Nadia Ormeau')
  })

  it('is reached from every page', async () => {
    const html = await read('/about')
    expect(html).match(
      /<form[^>]* role="search"[^>]* action="\/search"|<form class="site-search" role="search" action="\/search"/,
    )
    expect(links(html)).include('/search')
  })

  it('answers by the API too', async () => {
    const agent = await visitor()
    const { body } = await agent.get('/api/v1/search?q=mayotte&kind=territory').expect(200)
    expect(body.partial).equal(false)
    expect(body.data[0]).include({ kind: 'territory', id: 'mayotte', territory: 'mayotte' })
    await agent.get('/api/v1/search').expect(422)
    await agent.get('/api/v1/search?q=x&kind=nothing').expect(422)
  })
})
