import { expect } from 'chai'
import { latestPostsQuery } from '../../../models/topic/participation.js'
import { markRead, readingOf } from '../../../models/topic/reading.js'
import { reply } from '../../../models/topic/replies.js'
import { setWatch } from '../../../models/watch.js'
import { csrfOf, freshWorld } from '../../support/hub.js'
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
