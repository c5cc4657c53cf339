import { expect } from 'chai'
import { freshWorld, hub, visitor } from '../support/hub.js'

describe('the choices of a reader', () => {
  beforeEach(freshWorld)

  it('change the language, stay on the page and are remembered', async () => {
    const reader = await visitor()
    const { url } = await hub()
    await reader
      .post('/preferences')
      .set('referer', `${url}/themes?x=1`)
      .type('form')
      .send({ language: 'en' })
      .expect(303)
      .expect('location', '/themes?x=1')
    const { text } = await reader.get('/themes').set('accept-language', 'fr').expect(200)
    expect(text).to.contain('<html lang="en">')
  })

  it('never lead to another site', async () => {
    await (await visitor())
      .post('/preferences')
      .set('referer', 'https://elsewhere.example/trap')
      .type('form')
      .send({ scheme: 'dark' })
      .expect(303)
      .expect('location', '/')
  })

  for (const path of ['//elsewhere.example/x', '/%5Celsewhere.example', '/\\elsewhere.example/x']) {
    it(`stay here when the page was ${path}`, async () => {
      const { url } = await hub()
      const { headers } = await (await visitor())
        .post('/preferences')
        .set('referer', `${url}${path}`)
        .type('form')
        .send({ scheme: 'dark' })
        .expect(303)
      expect(new URL(headers.location ?? '', url).origin).to.equal(url)
    })
  }

  it('are refused from another site', async () => {
    await (await visitor())
      .post('/preferences')
      .set('sec-fetch-site', 'cross-site')
      .type('form')
      .send({ language: 'en' })
      .expect(403)
    await (await visitor())
      .post('/preferences')
      .set('origin', 'https://elsewhere.example')
      .type('form')
      .send({ language: 'en' })
      .expect(403)
  })

  for (const body of [
    {},
    { language: 'xx' },
    { scheme: 'pink' },
    { timeZone: 'Mars/Olympus' },
    { 'language[$ne]': 'fr' },
  ]) {
    it(`answer 400 to ${JSON.stringify(body)}`, async () => {
      await (await visitor()).post('/preferences').type('form').send(body).expect(400)
    })
  }

  it('ignore a broken cookie', async () => {
    const { text } = await (await visitor())
      .get('/themes')
      .set('cookie', 'language=%E0%A4%A; scheme="; essaim=s%3Aforged; ;;=')
      .expect(200)
    expect(text).to.contain('<html lang="fr">')
  })
})

describe('methods that pages do not know', () => {
  beforeEach(freshWorld)

  for (const method of ['put', 'delete', 'patch'] as const) {
    it(`answer 405 to ${method.toUpperCase()}, and say what is known`, async () => {
      const answer = await (await visitor())[method]('/themes').expect(405)
      expect(answer.headers.allow).to.equal('GET, HEAD, POST, OPTIONS')
    })
  }
})
