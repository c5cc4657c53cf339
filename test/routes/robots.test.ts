import { expect } from 'chai'
import { freshWorld, visitor } from '../support/hub.js'

describe('What is told to robots', () => {
  before(freshWorld)

  it('keeps them out of what is not for everyone', async () => {
    const { text, type } = await (await visitor()).get('/robots.txt').expect(200)
    expect(type).to.equal('text/plain')
    expect(text)
      .to.include('Disallow: /account')
      .and.match(/Sitemap: http\S+\/sitemap\.xml/)
  })

  it('leads them to pages that all answer', async () => {
    const agent = await visitor()
    const { text } = await agent.get('/sitemap.xml').expect(200)
    const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
    expect(paths).to.have.length(9 + 27 + 61 + 11)
    for (const path of paths) await agent.get(path).expect(200)
  })
})
