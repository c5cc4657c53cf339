import { expect } from 'chai'
import { type Element, xml2js } from 'xml-js'
import { freshWorld, visitor } from '../support/hub.js'
import { read } from '../support/page.js'
import { topicWith } from '../support/topics.js'

async function fetched(path: string) {
  const answer = await (await visitor()).get(path).buffer(true).expect(200)
  expect(answer.type).equal('application/atom+xml')
  return { ...answer, document: xml2js(answer.text) as Element }
}

const named = (element: Element | undefined, name: string) =>
  (element?.elements ?? []).filter((child) => child.name === name)
const textOf = (element: Element | undefined, name: string) =>
  (named(element, name)[0]?.elements ?? []).map(({ text, cdata }) => text ?? cdata).join('')

describe('The Atom feeds', () => {
  beforeEach(freshWorld)

  it('hold what RFC 4287 asks for, with the words of each topic', async () => {
    const { topic } = await topicWith(1, {
      title: 'Prêts & dons <ici>',
      body: 'Voir [la charte](/charter) & **le reste** ]]>',
    })
    const { document } = await fetched('/topics/feed.atom')
    const feed = document.elements?.[0]
    expect(feed).include({ name: 'feed' })
    expect(feed?.attributes).include({ xmlns: 'http://www.w3.org/2005/Atom' })
    expect(textOf(feed, 'id')).match(/^http\S+\/topics$/)
    expect(Date.parse(textOf(feed, 'updated'))).a('number').not.NaN
    expect(named(feed, 'link').map(({ attributes }) => attributes?.rel))
      .include('self')
      .include('alternate')
    const [entry] = named(feed, 'entry')
    expect(textOf(entry, 'title')).equal('Prêts & dons <ici>')
    expect(textOf(entry, 'id')).match(new RegExp(`/topics/${topic._id}$`))
    expect(textOf(entry, 'published')).equal(topic.createdAt.toISOString())
    expect(textOf(named(entry, 'author')[0], 'name')).match(/^Camille Essai/)
    expect(textOf(entry, 'content'))
      .match(/href="http\S+\/charter"/)
      .include('<strong>le reste</strong>')
      .include(']]&gt;')
  })

  it('stand beside the page they follow, which leads to them', async () => {
    await topicWith(0, { theme: 'circular', title: 'Un sujet circulaire' })
    for (const page of [
      '/topics',
      '/themes/economie-circulaire',
      '/territories/mayotte',
      '/territories/nantes-metropole/challenges/foncier-solidaire',
    ]) {
      const html = await read(page)
      expect(html, page).match(
        new RegExp(`<link rel="alternate" type="application/atom\\+xml" href="http\\S+${page}/feed.atom"`),
      )
      expect(html, page).include(`href="${page}/feed.atom"`)
      await fetched(`${page}/feed.atom`)
    }
    expect((await fetched('/themes/economie-circulaire/feed.atom')).text).include('Un sujet circulaire')
    expect((await fetched('/themes/mobilite/feed.atom').catch(() => ({ text: '' }))).text).not.include(
      'Un sujet circulaire',
    )
  })

  it('are sent once to whoever has them already', async () => {
    const agent = await visitor()
    const { headers } = await agent.get('/topics/feed.atom').expect(200)
    await agent
      .get('/topics/feed.atom')
      .set('If-None-Match', headers.etag ?? '')
      .expect(304)
    await agent.get('/themes/nulle-part/feed.atom').expect(404)
  })
})
