import { expect } from 'chai'
import { publishedEvent } from '../support/events.js'
import { freshWorld, visitor } from '../support/hub.js'
import { topicWith } from '../support/topics.js'

describe('What is told to robots', () => {
  before(freshWorld)

  it('keeps them out of what is not for everyone', async () => {
    const { text, type } = await (await visitor()).get('/robots.txt').expect(200)
    expect(type).to.equal('text/plain')
    expect(text)
      .to.include('Disallow: /account')
      .and.match(/Sitemap: http\S+\/sitemap\.xml/)
  })

  it('leads them to pages and topics that all answer, each in its part', async () => {
    const agent = await visitor()
    const { topic } = await topicWith(0)
    const event = await publishedEvent()
    const locs = async (address: string) => {
      const { text } = await agent.get(address).buffer(true).expect(200).expect('Content-Type', /xml/)
      return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
    }
    const parts = await locs('/sitemap.xml')
    expect(parts).deep.equal(['/sitemaps/pages.xml', '/sitemaps/events.xml', `/sitemaps/${topic._id}.xml`])
    const pages = await locs(parts[0] ?? '')
    expect(pages.length).above(11 + 27 + 61 + 11)
    expect(new Set(pages).size).equal(pages.length)
    for (const path of pages.filter((_, index) => index < 12 || index % 9 === 0))
      await agent.get(path).expect(200)
    expect(await locs(parts[1] ?? '')).deep.equal([`/events/${event.slug}`])
    const topics = await locs(parts[2] ?? '')
    expect(topics).deep.equal([`/topics/${topic._id}-comment-debute-une-ressourcerie`])
    await agent.get('/sitemaps/000000000000000000000000.xml').expect(404)
  })

  it('gives the icon that browsers ask for by themselves', async () => {
    const { headers } = await (await visitor()).get('/favicon.ico').expect(200)
    expect(headers['content-type']).match(/^image\//)
  })

  it('tells what a topic is, in a block that no script of the page reads', async () => {
    const { path } = await topicWith(1, { body: 'Fini </script><script>alert(1)</script>' })
    const { text } = await (await visitor()).get(path).expect(200)
    const block = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text)?.[1] ?? ''
    const [posting, trail] = JSON.parse(block)['@graph']
    expect(posting).include({
      '@type': 'DiscussionForumPosting',
      headline: 'Comment débute une ressourcerie',
    })
    expect(posting.comment).lengthOf(1)
    expect(posting.text).include('</script>')
    expect(trail.itemListElement).lengthOf(3)
    expect(text)
      .include('<meta property="og:type" content="article">')
      .include('property="article:published_time"')
      .match(/<meta property="og:image" content="http\S+\/assets\/images\/share-\S+\.png">/)
  })
})
