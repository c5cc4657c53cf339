import { expect } from 'chai'
import { latestOpenedQuery, latestOpenedTopics } from '../../../models/topic/opened.js'
import { latestPostsQuery } from '../../../models/topic/participation.js'
import { markRead, readingOf } from '../../../models/topic/reading.js'
import { reply } from '../../../models/topic/replies.js'
import { setWatch } from '../../../models/watch.js'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { member, send } from '../../support/member.js'
import { form, topicWith } from '../../support/topics.js'

describe('the lists of topics that are a member’s own', () => {
  beforeEach(freshWorld)

  it('hold what is unread in what they follow, until all is marked as read', async () => {
    const claire = await member()
    const [{ topic, author }, opened] = [
      await topicWith(1, { title: 'Suivi de près' }),
      await topicWith(0, { title: 'Ailleurs' }),
    ]
    await setWatch(claire.user, { kind: 'topic', id: String(topic._id) }, 'track')
    await markRead(claire.user.id, topic._id, 1)
    const { text } = await claire.browser.get('/topics/unread').expect(200)
    expect(text).to.include('Suivi de près').and.to.include('1 nouveau').and.to.not.include('Ailleurs')
    await reply(topic._id, author, { body: 'Encore', submission: form() })
    const read = [`${topic._id}.2`, `${opened.topic._id}.999`]
    await claire.browser
      .post('/readings')
      .type('form')
      .send({ _csrf: csrfOf(text), read })
      .expect(303)
    expect((await readingOf(claire.user.id, topic._id))?.position).to.equal(2)
    expect((await readingOf(claire.user.id, opened.topic._id))?.position, 'not beyond its end').to.equal(1)
    expect((await claire.browser.get('/topics/unread')).text).to.include('1 nouveau depuis')
    await send(claire.browser, '/topics/unread', '/readings', { read: `${topic._id}.3` })
    expect((await claire.browser.get('/topics/unread')).text).to.include('Vous êtes à jour')
  })

  it('lead from one unread topic to the next, and to the list when all is read', async () => {
    const claire = await member()
    const [read, next] = [
      await topicWith(1, { title: 'Celui-ci' }),
      await topicWith(21, { title: 'Le suivant' }),
    ]
    for (const { topic } of [read, next]) {
      await setWatch(claire.user, { kind: 'topic', id: String(topic._id) }, 'track')
      await markRead(claire.user.id, topic._id, 1)
    }
    await markRead(claire.user.id, next.topic._id, 20)
    const go = `/topics/unread/next?after=${read.topic._id}`
    const { location } = (await claire.browser.get(go).expect(302)).headers
    expect(location).to.equal(`/topics/${next.topic._id}-le-suivant?after=20#new`)
    await markRead(claire.user.id, next.topic._id, 22)
    await claire.browser.get(go).expect('location', '/topics/unread')
  })

  it('tell in a long topic how much is new on another page of it', async () => {
    const claire = await member()
    const { topic, path } = await topicWith(24)
    await markRead(claire.user.id, topic._id, 21)
    const { text } = await claire.browser.get(path).expect(200)
    expect(text).to.include('4 nouveaux messages').and.to.include(`${path}?after&#x3D;20#new`)
    expect((await claire.browser.get(`${path}?after=20`)).text).to.not.include('class="news"')
  })

  it('mark nothing as read by what is no place in a topic', async () => {
    const claire = await member()
    for (const read of ['x', '6afd5f17cf4f637fe9f1f0e9', '6afd5f17cf4f637fe9f1f0e9.-1']) {
      expect((await send(claire.browser, '/topics/new', '/readings', { read })).status, read).to.equal(400)
    }
  })

  it('hold the topics in which they wrote, the liveliest first, found by an index', async () => {
    const claire = await member()
    const [first, second] = [
      await topicWith(0, { title: 'Le premier' }),
      await topicWith(0, { title: 'Le deuxième' }),
    ]
    await topicWith(0, { title: 'Sans elle' })
    for (const { topic } of [first, second]) {
      await reply(topic._id, claire.user, { body: 'Moi aussi', submission: form() })
    }
    await reply(first.topic._id, first.author, { body: 'Merci', submission: form() })
    const { text } = await claire.browser.get('/topics/participated').expect(200)
    expect(text)
      .to.match(/Le premier[\s\S]*Le deuxième/)
      .and.to.not.include('Sans elle')
    const plan = JSON.stringify(await latestPostsQuery(claire.user.id).explain('queryPlanner'))
    expect(plan).to.include('IXSCAN').and.to.not.include('"SORT"')
  })
})

describe('the list of all topics', () => {
  beforeEach(freshWorld)

  it('begins with the topics opened last where that is asked, page by page, whatever was said since', async () => {
    const { topic, author } = await topicWith(0, { title: 'L’ancien' })
    const later = await topicWith(0, { title: 'Le nouveau' })
    await reply(topic._id, author, { body: 'Encore', submission: form() })
    const reader = await visitor()
    expect((await reader.get('/topics')).text).to.match(/L’ancien[\s\S]*Le nouveau/)
    expect((await reader.get('/topics?sort=opened')).text).to.match(/Le nouveau[\s\S]*L’ancien/)
    const first = await latestOpenedTopics({ theme: 'circular' }, { limit: 1 })
    const second = await latestOpenedTopics({ theme: 'circular' }, { limit: 1, before: first.next })
    const ids = [first, second].flatMap(({ topics }) => topics.map(({ id }) => id))
    expect(ids).to.deep.equal([String(later.topic._id), String(topic._id)])
    expect(second.next).to.equal(undefined)
    await reader.get('/topics?sort=opened&before=x').expect(400)
  })

  it('reads the topics opened last by an index, whatever it filters by', async () => {
    await topicWith(0)
    const filters = [
      {},
      { theme: 'circular' },
      { territory: 'mayotte' },
      { challenge: 'nantes-metropole/foncier-solidaire' },
      { kind: 'debate' as const },
      { unanswered: true as const },
      { theme: 'circular', territory: 'mayotte', kind: 'question' as const },
    ]
    for (const filter of filters) {
      const plan = JSON.stringify(await latestOpenedQuery(filter, { limit: 20 }).explain('queryPlanner'))
      expect(plan, JSON.stringify(filter)).to.include('IXSCAN').and.to.not.include('"SORT"')
    }
  })

  it('tells whoever types a title what has been discussed already', async () => {
    await topicWith(0, { title: 'Comment financer une ressourcerie' })
    const claire = await member()
    const { text } = await claire.browser
      .get('/topics/similar')
      .query({ title: 'Financer sa ressourcerie ?' })
    expect(text).to.include('Comment financer une ressourcerie').and.to.not.include('<html')
    const nothing = await claire.browser.get('/topics/similar').query({ title: 'Vélos à hydrogène' })
    expect(nothing.text.trim()).to.equal('')
  })
})
