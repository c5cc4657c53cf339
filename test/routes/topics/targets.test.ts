import { expect } from 'chai'
import { csrfOf, freshWorld } from '../../support/hub.js'
import { member, send } from '../../support/member.js'
import { topicWith } from '../../support/topics.js'

describe('the topic that posts are to go to', () => {
  beforeEach(freshWorld)

  it('is found by words or by its address, without a script too, and never the topic itself', async () => {
    const { topic, path } = await topicWith(1, { title: 'Une ressourcerie de quartier' })
    const { topic: host } = await topicWith(0, { title: 'Les ressourceries qui débutent', theme: 'food' })
    const { browser } = await member({ roles: ['moderator'] })
    const merger = `/topics/${topic._id}/merger`
    for (const words of ['ressourcerie', `https://essaim.example/topics/${host._id}-x`]) {
      const { text, status } = await send(browser, merger, merger, { words, find: '1' })
      expect(status).to.equal(200)
      expect(text).to.include(`value="${host._id}"`).and.to.not.include(`value="${topic._id}"`)
      const typed = await browser.get(`/topics/${topic._id}/targets`).query({ title: words }).expect(200)
      expect(typed.text).to.include(String(host._id)).and.to.not.include('<html')
    }
    const refused = await send(browser, merger, merger, { words: 'ressourcerie' })
    expect(refused.status).to.equal(422)
    expect(refused.text)
      .to.include('Choisissez le sujet qui accueille')
      .and.to.include('value="ressourcerie"')
    await send(browser, merger, merger, { target: String(host._id), words: 'ressourcerie' })
    await browser.get(path).expect(301)
  })

  it('takes in the posts that were ticked, which stay ticked while it is looked for', async () => {
    const { topic, posts } = await topicWith(2)
    const { topic: host } = await topicWith(0, { title: 'Les ressourceries qui débutent' })
    const { browser } = await member({ roles: ['moderator'] })
    const page = `/topics/${topic._id}/forks`
    const ticked = String(posts[1]?._id)
    const found = await send(browser, page, page, { posts: ticked, words: 'ressourceries', find: '1' })
    expect(found.text).to.include(`value="${ticked}" checked`)
    const moved = await browser
      .post(`/topics/${topic._id}/moves`)
      .type('form')
      .send({
        _csrf: csrfOf(found.text),
        submission: 'a-form-sent-once-by-us',
        posts: ticked,
        target: String(host._id),
      })
    expect(moved.headers.location).to.include(String(host._id))
    expect((await browser.get(moved.headers.location as string)).text).to.include('Réponse 2')
  })
})
