import { expect } from 'chai'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { member, send } from '../../support/member.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

describe('/posts/:id/edit and /posts/:id/deletion', () => {
  beforeEach(freshWorld)

  it('lets an author mend the title and the words', async () => {
    const { user, browser } = await member()
    const { topic } = await topicWith(0, { author: user })
    const post = await firstPostOf(topic)
    const answer = await send(browser, `/posts/${post._id}/edit`, `/posts/${post._id}`, {
      title: 'Un meilleur titre',
      body: 'Des mots **choisis**',
    })
    expect(answer.status).equal(303)
    expect(answer.headers.location).equal(`/topics/${topic._id}-un-meilleur-titre#post-${post._id}`)
    const { text } = await (await visitor()).get(`/topics/${topic._id}-un-meilleur-titre`).expect(200)
    expect(text).include('Des mots <strong>choisis</strong>').include('modifié')
  })

  it('gives the words back when the post was deleted meanwhile', async () => {
    const { user, browser } = await member()
    const { posts } = await topicWith(1, { author: user })
    const path = `/posts/${posts[0]?._id}`
    await send(browser, `${path}/deletion`, `${path}/deletion`, {})
    const answer = await send(browser, '/topics/new', path, { body: 'Retravaillé longuement' })
    expect(answer.status).equal(410)
    expect(answer.text).include('Retravaillé longuement</textarea>')
  })

  it('counts nothing when nothing changes', async () => {
    const { user, browser } = await member()
    const { posts } = await topicWith(1, { author: user })
    const path = `/posts/${posts[0]?._id}`
    for (let time = 0; time < 12; time += 1) {
      expect((await send(browser, `${path}/edit`, path, { body: 'Des mots' })).status).equal(303)
    }
  })

  it('gives a reply no title to change', async () => {
    const { user, browser } = await member()
    const { topic, posts } = await topicWith(1, { author: user })
    const path = `/posts/${posts[0]?._id}`
    expect((await browser.get(`${path}/edit`)).text).not.include('name="title"')
    await send(browser, `${path}/edit`, path, { title: 'Pirate', body: 'x' })
    const { topicById } = await import('../../../models/topic.js')
    expect((await topicById(topic._id)).title).equal('Comment débute une ressourcerie')
  })

  it('deletes after asking, and takes an unanswered topic along', async () => {
    const { user, browser } = await member()
    const { topic, path, posts } = await topicWith(1, { author: user })
    const reply = `/posts/${posts[0]?._id}/deletion`
    const first = await send(browser, reply, reply, {})
    expect(first.headers.location).include(path)
    expect((await (await visitor()).get(path)).text)
      .include('supprimé par la personne qui l’a écrit')
      .not.include('Réponse 1')
    const opening = `/posts/${(await firstPostOf(topic))._id}/deletion`
    expect((await browser.get(opening)).text).include('Supprimer ce sujet')
    const second = await send(browser, opening, opening, {})
    expect(second.headers.location).equal('/themes/economie-circulaire')
    await (await visitor()).get(path).expect(410)
    await browser.get(opening).expect(410)
  })

  for (const [who, roles, edit, remove] of [
    ['another member', [], 403, 403],
    ['a moderator', ['moderator'], 403, 200],
    ['an administrator', ['administrator'], 403, 200],
  ] as const) {
    it(`answers ${who} ${edit} for editing and ${remove} for deleting`, async () => {
      const { topic } = await topicWith(0)
      const post = await firstPostOf(topic)
      const { browser } = await member({ roles: [...roles] })
      await browser.get(`/posts/${post._id}/edit`).expect(edit)
      await browser.get(`/posts/${post._id}/deletion`).expect(remove)
      const { text } = await browser.get('/topics/new')
      const forced = await browser
        .post(`/posts/${post._id}`)
        .type('form')
        .send({ _csrf: csrfOf(text), title: 'À moi', body: 'maintenant' })
      expect(forced.status).equal(403)
      const deletion = await browser
        .post(`/posts/${post._id}/deletion`)
        .type('form')
        .send({ _csrf: csrfOf(text) })
      expect(deletion.status).equal(remove === 200 ? 303 : 403)
    })
  }

  it('leads visitors to the sign-in page', async () => {
    const { topic } = await topicWith(0)
    const post = await firstPostOf(topic)
    const reader = await visitor()
    await reader.get(`/posts/${post._id}/edit`).expect(303)
    await reader.get(`/posts/${post._id}/deletion`).expect(303)
    await reader.post(`/posts/${post._id}/deletion`).expect(403)
    await reader.post('/preview').type('form').send({ body: 'x' }).expect(403)
  })

  it('shows a member how Markdown will look', async () => {
    const { browser } = await member()
    const { text } = await browser.get('/topics/new')
    const answer = await browser
      .post('/preview')
      .set('x-csrf-token', csrfOf(text))
      .type('form')
      .send({ body: '**x** <script>' })
    expect(answer.text).equal('<p><strong>x</strong> &lt;script&gt;</p>\n')
    const list = await browser
      .post('/preview')
      .set('x-csrf-token', csrfOf(text))
      .send({ body: { $ne: 1 } })
    expect([list.status, list.text]).eql([200, ''])
  })
})
