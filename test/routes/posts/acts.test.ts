import { expect } from 'chai'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { member, person, send } from '../../support/member.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

describe('what one may do with a post', () => {
  beforeEach(freshWorld)

  it('is to react, once of each, and to take it back', async () => {
    const { topic, path } = await topicWith(0)
    const post = await firstPostOf(topic)
    const { browser, user } = await member({ name: 'Bacar Ali' })
    const answer = await send(browser, path, `/posts/${post._id}/reactions`, { kind: 'spread' })
    expect([answer.status, answer.headers.location]).eql([303, `${path}#post-${post._id}`])
    const own = (await browser.get(path)).text
    expect(own).match(/reactions\/removal" name="kind" value="spread" aria-pressed="true"/)
    const others = (await (await visitor()).get(path)).text
    expect(others).include('J’essaime, </span>1').not.include('formaction')
    expect((await (await visitor()).get(`/posts/${post._id}/reactions`)).text).include('Bacar Ali')
    await send(browser, path, `/posts/${post._id}/reactions/removal`, { kind: 'spread' })
    expect((await (await visitor()).get(path)).text).not.include('J’essaime, </span>')
    expect(user.name).equal('Bacar Ali')
  })

  it('is to see what it said before', async () => {
    const { browser, user } = await member()
    const { topic } = await topicWith(0, { author: user, body: 'un local de 400 m²' })
    const post = await firstPostOf(topic)
    await send(browser, `/posts/${post._id}/edit`, `/posts/${post._id}`, {
      title: topic.title,
      body: 'un local de 420 m²',
    })
    const { text } = await (await visitor()).get(`/posts/${post._id}/history`).expect(200)
    expect(text)
      .match(/<del>.*400.*<\/del>/)
      .match(/<ins>.*420.*<\/ins>/)
    expect(text).include('Première version')
  })

  it('is to be told, with both texts, when another tab was quicker', async () => {
    const { browser, user } = await member()
    const { posts } = await topicWith(1, { author: user })
    const path = `/posts/${posts[0]?._id}`
    const page = (await browser.get(`${path}/edit`)).text
    const form = { _csrf: csrfOf(page), version: /name="version" value="(\d+)"/.exec(page)?.[1] }
    expect(
      (
        await browser
          .post(path)
          .type('form')
          .send({ ...form, body: 'la première' })
      ).status,
    ).equal(303)
    const late = await browser
      .post(path)
      .type('form')
      .send({ ...form, body: 'la seconde' })
    expect(late.status).equal(409)
    expect(late.text).include('la première</p>').include('la seconde</textarea>').include('value="2"')
    const again = await browser
      .post(path)
      .type('form')
      .send({ ...form, version: '2', body: 'la seconde' })
    expect(again.status).equal(303)
    expect((await (await visitor()).get(`${path}/history`)).text).include('la première'.split(' ')[1])
  })

  it('is, for a moderator, to restore it', async () => {
    const { topic, posts, author, path } = await topicWith(1)
    const { deletePost } = await import('../../../models/post/deletion.js')
    const [post] = posts
    if (!post) throw new Error('no reply')
    await deletePost(post, author)
    const { browser } = await member({ roles: ['moderator'] })
    expect((await browser.get(path)).text).include(`formaction="/posts/${post._id}/restoration"`)
    await send(browser, path, `/posts/${post._id}/restoration`, {})
    expect((await (await visitor()).get(path)).text).include('Réponse 1')
    await send(browser, path, `/topics/${topic._id}/deletion`, {})
    const gone = await browser.get(path).expect(410)
    expect(gone.text).include('Rétablir le sujet')
    await send(browser, path, `/topics/${topic._id}/restoration`, {})
    await (await visitor()).get(path).expect(200)
    expect((await person()).roles).eql([])
  })
})
