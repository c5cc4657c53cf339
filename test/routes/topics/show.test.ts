import { expect } from 'chai'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { member, person, send } from '../../support/member.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

describe('GET /topics/:id', () => {
  beforeEach(freshWorld)

  it('has pages of twenty by key, each linked with the others', async () => {
    const { path } = await topicWith(44)
    const reader = await visitor()
    const first = await reader.get(path).expect(200)
    expect(first.text).include('Le premier message').include('Réponse 19').not.include('Réponse 20<')
    expect(first.text).include(`href="${path}?after&#x3D;20" rel="next"`)
    const last = await reader.get(`${path}?after=40`).expect(200)
    expect(last.text).include('Réponse 44').include('rel="prev"').not.include('rel="next"')
  })

  it('leads from a permalink to the page where the post stands', async () => {
    const { path, posts } = await topicWith(44)
    const reader = await visitor()
    const third = posts[43]
    await reader
      .get(`/posts/${third?._id}`)
      .expect(302)
      .expect('location', `${path}?after=40#post-${third?._id}`)
    const page = await reader.get(`${path}?after=40`).expect(200)
    expect(page.text).include(`id="post-${third?._id}"`)
    await reader.get(`/posts/${posts[18]?._id}`).expect('location', `${path}#post-${posts[18]?._id}`)
    await reader.get(`/posts/${posts[19]?._id}`).expect('location', `${path}?after=20#post-${posts[19]?._id}`)
  })

  it('leads to a number or a day of a long topic, and elsewhere to its beginning', async () => {
    const { path, topic, posts } = await topicWith(44)
    const reader = await visitor()
    const text = (await reader.get(path)).text
    expect(text).include(`action="/topics/${topic._id}/place"`).not.include('Au premier non lu')
    const place = (query: string) => reader.get(`/topics/${topic._id}/place?${query}`).expect(302)
    expect((await place('number=41&day=')).headers.location).equal(`${path}?after=40#post-${posts[39]?._id}`)
    expect((await place('number=&day=2001-01-01')).headers.location).match(/debute-une-ressourcerie#post-/)
    expect((await place('number=9999')).headers.location).equal(`${path}?after=40#post-${posts[43]?._id}`)
    for (const nothing of ['', 'number=x&day=hier', 'number=-1', 'number=1&number=2'])
      expect((await place(nothing)).headers.location, nothing).equal(path)
    await reader.get('/topics/000000000000000000000000/place?number=1').expect(404)
  })

  it('ends with topics to go on with: of its challenge first, then of its forum', async () => {
    const { path } = await topicWith(0)
    await topicWith(0, { title: 'Un voisin du forum' })
    await topicWith(0, { title: 'D’un autre forum', theme: 'food' })
    const reader = await visitor()
    const { text } = await reader.get(path).expect(200)
    expect(text).include('À lire ensuite').include('Un voisin du forum').not.include('D’un autre forum')
    expect(text.split('À lire ensuite')[1]).not.include('Comment débute une ressourcerie')
  })

  it('redirects for good from another slug to the right one', async () => {
    const { path, topic } = await topicWith(25)
    const reader = await visitor()
    await reader.get(`/topics/${topic._id}`).expect(301).expect('location', path)
    await reader.get(`/topics/${topic._id}-autre?after=20`).expect(301).expect('location', `${path}?after=20`)
  })

  it('does not know pages and topics that do not exist', async () => {
    const { path } = await topicWith(0)
    const reader = await visitor()
    for (const address of [
      `${path}?after=20`,
      `${path}?after=x`,
      `${path}?after=-1`,
      `${path}?after=1&after=2`,
      `${path}?after=99999999999999999999`,
      '/topics/000000000000000000000000-rien',
      '/topics/rien',
      '/topics/%00',
      '/posts/000000000000000000000000',
      '/posts/rien',
      '/posts/%00',
    ]) {
      expect((await reader.get(address)).status, address).equal(404)
    }
  })

  it('invites visitors in without beginning a session', async () => {
    const { path } = await topicWith(0)
    const answer = await (await visitor()).get(path).expect(200)
    expect(answer.text).include('/sign-in?next').not.include('<textarea').not.include('/edit"')
    expect(answer.headers['set-cookie']).equal(undefined)
  })

  it('shows a reply to the next visitor at once', async () => {
    const { path, topic } = await topicWith(0)
    const reader = await visitor()
    await reader.get(path).expect(200)
    const { browser } = await member()
    const answer = await send(browser, path, `/topics/${topic._id}/posts`, { body: 'Une *réponse*' })
    expect(answer.status).equal(303)
    expect(answer.headers.location).match(new RegExp(`^${path}#post-[0-9a-f]{24}$`))
    expect((await reader.get(path)).text).include('Une <em>réponse</em>')
  })

  it('keeps a reply that is too long, and shows a preview on request', async () => {
    const { path, topic } = await topicWith(0)
    const { browser } = await member()
    const long = `${'mot '.repeat(5001)}fin`
    const refused = await send(browser, path, `/topics/${topic._id}/posts`, { body: long })
    expect(refused.status).equal(422)
    expect(refused.text).include(long)
    const preview = await send(browser, path, `/topics/${topic._id}/posts`, { body: '**vu**', preview: '1' })
    expect(preview.status).equal(200)
    expect(preview.text).include('<strong>vu</strong>').include('**vu**</textarea>')
  })

  it('answers 410 once deleted, at each of its addresses', async () => {
    const { path, topic, author } = await topicWith(0)
    const post = await firstPostOf(topic)
    const { deletePost } = await import('../../../models/post/deletion.js')
    await deletePost(post, author)
    const reader = await visitor()
    for (const address of [path, `/posts/${post._id}`, `/api/v1/topics/${topic._id}`]) {
      expect((await reader.get(address)).status, address).equal(410)
    }
    const { browser } = await member()
    const { text } = await browser.get('/topics/new')
    const late = await browser
      .post(`/topics/${topic._id}/posts`)
      .type('form')
      .send({ _csrf: csrfOf(text), body: 'trop tard' })
    expect(late.status).equal(410)
  })

  it('signs what a former member wrote as such', async () => {
    const author = await person({ name: 'Partie Ailleurs' })
    const { path } = await topicWith(0, { author })
    const { UserModel } = await import('../../../models/user.js')
    const { forgetPerson } = await import('../../../models/person.js')
    await UserModel.deleteOne({ _id: author.id })
    forgetPerson(author.id)
    const { text } = await (await visitor()).get(path).expect(200)
    expect(text).include('ancien membre').not.include('Partie Ailleurs')
  })
})
