import { expect } from 'chai'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { member, send } from '../../support/member.js'

const draft = {
  title: 'Qui a financé le premier local ?',
  theme: 'circular',
  body: 'Bonjour **à tous**.',
}

describe('POST /topics', () => {
  beforeEach(freshWorld)

  it('opens a topic and leads to it', async () => {
    const { browser } = await member({ name: 'Nadia Bel', territory: 'nantes-metropole' })
    const answer = await send(browser, '/topics/new', '/topics', draft)
    expect(answer.status).equal(303)
    expect(answer.headers.location).match(/^\/topics\/[0-9a-f]{24}-qui-a-finance-le-premier-local$/)
    const page = await (await visitor()).get(answer.headers.location ?? '').expect(200)
    expect(page.text)
      .include('Bonjour <strong>à tous</strong>.')
      .include('Nadia Bel')
      .include('Nantes Métropole')
  })

  it('shows it on its theme, its territory and its challenge, and in the list', async () => {
    const { browser } = await member()
    await send(browser, '/topics/new', '/topics', {
      ...draft,
      challenge: 'nantes-metropole/foncier-solidaire',
    })
    const reader = await visitor()
    for (const path of [
      '/themes/economie-circulaire',
      '/territories/nantes-metropole',
      '/territories/nantes-metropole/challenges/foncier-solidaire',
      '/topics',
      '/topics?theme=circular',
      '/topics?territory=nantes-metropole&theme=economie-circulaire',
    ]) {
      const { text } = await reader.get(path).expect(200)
      expect(text, path).include(draft.title)
    }
    expect((await reader.get('/topics?theme=food').expect(200)).text).not.include(draft.title)
  })

  it('opens one topic when the same form is sent twice at once', async () => {
    const { browser } = await member()
    const { text } = await browser.get('/topics/new')
    const submission = /name="submission" value="([^"]+)"/.exec(text)?.[1]
    const form = { _csrf: csrfOf(text), submission, ...draft }
    const answers = await Promise.all([1, 2, 3].map(() => browser.post('/topics').type('form').send(form)))
    expect(answers.map(({ status }) => status)).eql([303, 303, 303])
    expect(new Set(answers.map(({ headers }) => headers.location)).size).equal(1)
    const { TopicModel } = await import('../../../models/topic.js')
    expect(await TopicModel.countDocuments({})).equal(1)
  })

  it('keeps everything typed and says what to mend', async () => {
    const { browser } = await member()
    const answer = await send(browser, '/topics/new', '/topics', {
      title: 'ab',
      theme: 'nowhere',
      territory: 'mayotte',
      body: '<b>texte</b> gardé',
    })
    expect(answer.status).equal(422)
    expect(answer.text)
      .include('value="ab"')
      .include('&lt;b&gt;texte&lt;/b&gt; gardé')
      .include('href="#title"')
      .match(/<option value="mayotte" selected>/)
  })

  for (const [what, fields, field] of [
    ['an unknown theme', { theme: 'nowhere' }, 'theme'],
    ['an unknown territory', { territory: 'atlantis' }, 'territory'],
    ['an unknown challenge', { challenge: 'nantes-metropole/nothing' }, 'challenge'],
    [
      'a challenge of another territory',
      { territory: 'mayotte', challenge: 'nantes-metropole/foncier-solidaire' },
      'challenge',
    ],
    ['no words at all', { body: ' \n\t ' }, 'body'],
    ['a title of signs', { title: '?!?!?' }, 'title'],
    ['a title of 151 characters', { title: 'a'.repeat(151) }, 'title'],
    ['a message of 20,001 characters', { body: 'a'.repeat(20_001) }, 'body'],
    ['an object as a title', { title: undefined, 'title[$ne]': '' }, 'title'],
    ['characters that show nothing', { body: '\u200b\u2060\u00a0\u3000\ufeff\u00ad\u3164' }, 'body'],
    ['null bytes alone', { body: '\0\0' }, 'body'],
  ] as [string, Record<string, string>, string][]) {
    it(`refuses ${what}`, async () => {
      const { browser } = await member()
      const answer = await send(browser, '/topics/new', '/topics', { ...draft, ...fields })
      expect(answer.status).equal(422)
      expect(answer.text).include(`href="#${field}"`)
    })
  }

  it('takes a title of 150 characters and a message of 20,000 whatever its line ends', async () => {
    const { browser } = await member()
    const body = `${'é'.repeat(9_999)}\r\n${'é'.repeat(10_000)}`
    const answer = await send(browser, '/topics/new', '/topics', { ...draft, title: 'a'.repeat(150), body })
    expect(answer.status).equal(303)
  })

  it('refuses a list where a word is expected', async () => {
    const { browser } = await member()
    const { text } = await browser.get('/topics/new')
    const answer = await browser
      .post('/topics')
      .type('form')
      .send(`_csrf=${encodeURIComponent(csrfOf(text))}&title=a+b+c&title=d&body=x&theme=food`)
    expect(answer.status).equal(422)
  })

  it('shows a preview without publishing', async () => {
    const { browser } = await member()
    const answer = await send(browser, '/topics/new', '/topics', { ...draft, preview: '1' })
    expect(answer.status).equal(200)
    expect(answer.text).include('Bonjour <strong>à tous</strong>.').include(`value="${draft.title}"`)
    expect((await (await visitor()).get('/topics')).text).not.include(draft.title)
  })

  it('leads visitors to the sign-in page and back', async () => {
    const reader = await visitor()
    await reader
      .get('/topics/new?theme=food')
      .expect(303)
      .expect('location', '/sign-in?next=%2Ftopics%2Fnew%3Ftheme%3Dfood')
  })

  it('says when somebody writes too fast, and keeps the words', async () => {
    const { browser } = await member()
    for (const number of [1, 2, 3]) {
      const answer = await send(browser, '/topics/new', '/topics', { ...draft, title: `Sujet ${number}` })
      expect(answer.status).equal(303)
    }
    const answer = await send(browser, '/topics/new', '/topics', { ...draft, title: 'Sujet 4' })
    expect(answer.status).equal(429)
    expect(Number(answer.headers['retry-after'])).within(1, 60)
    expect(answer.text).include('value="Sujet 4"').include(draft.body)
  })

  it('counts neither what it refuses nor the same form sent again', async () => {
    const { browser } = await member()
    for (let time = 0; time < 4; time += 1) {
      const refused = await send(browser, '/topics/new', '/topics', { ...draft, territory: 'atlantis' })
      expect(refused.status).equal(422)
    }
    const form = { ...draft, submission: 'the-very-same-form' }
    for (let time = 0; time < 5; time += 1) {
      expect((await send(browser, '/topics/new', '/topics', form)).status).equal(303)
    }
    const second = await send(browser, '/topics/new', '/topics', { ...draft, title: 'Sujet 2' })
    expect(second.status).equal(303)
    const last = { ...draft, title: 'Sujet 3', submission: 'clicked-many-times' }
    const { text } = await browser.get('/topics/new')
    const clicks = await Promise.all(
      [1, 2, 3].map(() =>
        browser
          .post('/topics')
          .type('form')
          .send({ _csrf: csrfOf(text), ...last }),
      ),
    )
    expect(clicks.map(({ status }) => status)).eql([303, 303, 303])
    const { TopicModel } = await import('../../../models/topic.js')
    expect(await TopicModel.countDocuments({})).equal(3)
  })
})

describe('GET /topics/new', () => {
  beforeEach(freshWorld)

  it('fills in what the address says; a challenge brings its territory and its theme', async () => {
    const { browser } = await member()
    const { text } = await browser.get('/topics/new?challenge=nantes-metropole/foncier-solidaire').expect(200)
    expect(text)
      .include('<option value="nantes-metropole/foncier-solidaire" selected>')
      .include('<option value="nantes-metropole" selected>')
      .include('<option value="enterprise" selected>')
  })

  it('does not know an unknown theme', async () => {
    const { browser } = await member()
    await browser.get('/topics/new?theme=nowhere').expect(404)
    await browser
      .get('/topics/new?territory=mayotte&challenge=nantes-metropole/foncier-solidaire')
      .expect(404)
  })
})
