import { expect } from 'chai'
import { csrfOf, freshWorld } from '../../support/hub.js'
import { member } from '../../support/member.js'
import { topicWith } from '../../support/topics.js'

/** Every page that is made gives its reply form a number of its own: two with the same number are one page. */
function copyOf(text: string): string {
  const number = /name="submission" value="([^"]+)"/.exec(text)?.[1]
  if (!number) throw new Error('a page without a reply form')
  return number
}

describe("a member's own pages", () => {
  beforeEach(freshWorld)

  async function reader(given: Parameters<typeof member>[0] = {}) {
    const { browser, user } = await member(given)
    const { path } = await topicWith(2)
    await browser.get(path).expect(200)
    const text = async (headers: Record<string, string> = {}) =>
      (await browser.get(path).set(headers).expect(200)).text
    return { browser, user, path, text }
  }

  it('are made once for who asks twice in a moment', async () => {
    const { browser, path } = await reader()
    const first = await browser.get(path)
    const again = await browser.get(path)
    expect(again.text).to.equal(first.text)
    for (const name of ['content-type', 'cache-control', 'vary', 'content-security-policy']) {
      expect(again.headers[name], name).to.equal(first.headers[name])
    }
  })

  it('are never given to somebody else', async () => {
    const { path, text, user } = await reader({ name: 'Adèle Premier' })
    await text()
    const other = await member({ name: 'Basile Second' })
    const shown = (await other.browser.get(path).expect(200)).text
    expect(shown).to.contain('Basile Second').and.not.contain(user.name)
  })

  it('show at once what their reader has just written', async () => {
    const { browser, path, text } = await reader()
    const before = await text()
    await browser
      .post(`${path.split('-')[0]}/posts`)
      .type('form')
      .send({ _csrf: csrfOf(before), submission: copyOf(before), body: 'Une réponse toute neuve' })
      .expect(303)
    expect(await text()).to.contain('Une réponse toute neuve')
  })

  it('are made anew after whatever their reader sends', async () => {
    const { browser, text } = await reader()
    const before = await text()
    await browser
      .post('/preview')
      .type('form')
      .send({ _csrf: csrfOf(before), body: '**gras**' })
      .expect(200)
    expect(copyOf(await text())).to.not.equal(copyOf(before))
  })

  it('end with the session', async () => {
    const { browser, path, text } = await reader()
    const before = await text()
    const cookie = browser.jar.getCookies({
      domain: '127.0.0.1',
      path: '/',
      secure: false,
      script: false,
    } as never)
    await browser
      .post('/sign-out')
      .type('form')
      .send({ _csrf: csrfOf(before) })
      .expect(303)
    const { text: replayed } = await browser.get(path).set('Cookie', cookie.toValueString())
    expect(replayed).to.contain('/sign-in?next=')
  })

  it('are not answered to a page fetched ahead, nor kept from one', async () => {
    const { text } = await reader()
    const ahead = await text({ 'sec-purpose': 'prefetch' })
    expect(copyOf(await text())).to.not.equal(copyOf(ahead))
  })

  it('are made anew for who moderates', async () => {
    const { text } = await reader({ roles: ['moderator'] })
    expect(copyOf(await text())).to.not.equal(copyOf(await text()))
  })
})
