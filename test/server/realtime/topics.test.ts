import { once } from 'node:events'
import { expect } from 'chai'
import { Types } from 'mongoose'
import { flag } from '../../../models/flag.js'
import { topicPath } from '../../../models/paths.js'
import { endSessions } from '../../../models/session.js'
import { openTopic } from '../../../models/topic/opening.js'
import { reply } from '../../../models/topic/replies.js'
import { freshWorld, hub, visitor } from '../../support/hub.js'
import { member, send } from '../../support/member.js'
import { connected, openTopicOn, socketFor, socketOf } from '../../support/socket.js'

type Member = Awaited<ReturnType<typeof member>>

describe('sockets', () => {
  beforeEach(freshWorld)

  async function topicBy(author: Member) {
    return openTopic(author.user, {
      title: 'Où stocker les meubles l’hiver ?',
      body: 'Une idée ?',
      theme: 'circular',
      submission: 'the-topic-for-sockets',
    })
  }

  async function refusal(attempt: Promise<unknown>): Promise<string> {
    return attempt.then(
      () => 'granted',
      (error: Error) => error.message,
    )
  }

  it('are refused to visitors', async () => {
    const { url } = await hub()
    expect(await refusal(connected(socketOf(url, {})))).to.equal('sign in first')
  })

  it('are refused to pages of another site, even in a member’s browser', async () => {
    const claire = await member()
    expect(await refusal(socketFor(claire, { origin: 'https://elsewhere.example' }))).to.not.equal('granted')
    const { url } = await hub()
    const socket = await socketFor(claire, { origin: url })
    expect(socket.connected).to.equal(true)
    socket.close()
  })

  it('tell of a reply to who has the topic open, and to nobody else', async () => {
    const [yann, claire, bacar] = [await member(), await member(), await member({ name: 'Bacar Ali' })]
    const topic = await topicBy(yann)
    const [reading, elsewhere] = [await socketFor(claire), await socketFor(yann)]
    expect(await openTopicOn(reading, String(topic._id))).to.equal(true)
    let heardElsewhere = false
    elsewhere.on('topic:reply', () => {
      heardElsewhere = true
    })
    const heard = once(reading as never, 'topic:reply')
    const page = topicPath(topic)
    await send(bacar.browser, page, `/topics/${topic._id}/posts`, { body: 'Dans une école fermée.' })
    const [reply] = await heard
    expect(reply).to.include({ topic: String(topic._id), position: 2, author: 'Bacar Ali' })
    expect(heardElsewhere).to.equal(false)
    reading.close()
    elsewhere.close()
  })

  it('tell of a post that is edited, deleted and brought back to who has the topic open', async () => {
    const [yann, claire] = [await member(), await member({ roles: ['moderator'] })]
    const topic = await topicBy(yann)
    const post = await reply(topic._id, yann.user, { body: 'Ici', submission: 'a-reply-for-sockets' })
    const reading = await socketFor(claire)
    await openTopicOn(reading, String(topic._id))
    const path = `/posts/${post._id}`
    const acts = [
      () => send(yann.browser, '/topics/new', path, { body: 'Ailleurs' }),
      () => send(yann.browser, '/topics/new', `${path}/deletion`, {}),
      () => send(claire.browser, '/topics/new', `${path}/restoration`, {}),
    ]
    for (const act of acts) {
      const heard = once(reading as never, 'topic:changed')
      await act()
      expect((await heard)[0]).to.deep.equal({ topic: String(topic._id), post: String(post._id) })
    }
    reading.close()
  })

  it('tell of a post that moderation masks to who has the topic open', async () => {
    const [yann, claire, nadege] = [await member(), await member(), await member({ roles: ['moderator'] })]
    const topic = await topicBy(yann)
    const post = await reply(topic._id, yann.user, { body: 'Quel imbécile', submission: 'a-rude-reply' })
    const subject = { kind: 'post' as const, id: String(post._id) }
    const kept = await flag({ subject, reporter: claire.user, rule: 'respect', text: '' })
    const reading = await socketFor(claire)
    await openTopicOn(reading, String(topic._id))
    const page = `/moderation/cases/${kept.case}`
    await send(nadege.browser, page, `${page}/assignment`, {})
    const heard = once(reading as never, 'topic:changed')
    const verdict = { outcome: 'upheld', measure: 'hide', text: 'On parle des idées, pas des personnes.' }
    expect((await send(nadege.browser, page, `${page}/decision`, verdict)).status).to.equal(303)
    expect((await heard)[0]).to.deep.equal({ topic: String(topic._id), post: String(post._id) })
    reading.close()
  })

  it('tell who else has a topic open, and who is writing', async () => {
    const [yann, claire] = [await member({ name: 'Yann Lebreton' }), await member({ name: 'Claire Morel' })]
    const topic = String((await topicBy(yann))._id)
    const [his, hers] = [await socketFor(yann), await socketFor(claire)]
    await openTopicOn(his, topic)
    const together = new Promise((resolve) => {
      his.on('topic:readers', (readers) => readers.count === 2 && resolve(readers))
    })
    await openTopicOn(hers, topic)
    expect(await together).to.deep.include({ topic, count: 2 })
    const writing = once(his as never, 'topic:typing')
    hers.emit('topic:typing', topic)
    expect((await writing)[0]).to.deep.equal({ topic, name: 'Claire Morel' })
    const alone = new Promise((resolve) => {
      his.on('topic:readers', (readers) => readers.count === 1 && resolve(readers))
    })
    hers.close()
    expect(await alone).to.deep.include({ names: ['Yann Lebreton'], count: 1 })
    his.close()
  })

  it('tell a member’s other tabs what has been read in one', async () => {
    const [yann, claire] = [await member(), await member()]
    const topic = String((await topicBy(yann))._id)
    const [tab, other] = [await socketFor(claire), await socketFor(claire)]
    await openTopicOn(tab, topic)
    const told = once(other as never, 'topic:read')
    tab.emit('topic:seen', topic, 50)
    expect((await told)[0]).to.deep.equal({ topic, position: 1 })
    tab.close()
    other.close()
  })

  for (const forged of [new Types.ObjectId().toHexString(), 'nothing', { $ne: null }, ['a'], 12, null]) {
    it(`grant nothing for ${JSON.stringify(forged)}`, async () => {
      const socket = await socketFor(await member())
      expect(await openTopicOn(socket, forged)).to.equal(false)
      socket.close()
    })
  }

  it('survive an event without an answer to call, and unknown events', async () => {
    const socket = await socketFor(await member())
    socket.emit('topic:open', 'x')
    socket.emit('topic:close', { $ne: 1 })
    socket.emit('no:such:event', 'x')
    expect(await openTopicOn(socket, 'x')).to.equal(false)
    await (await visitor()).get('/healthz').expect(200)
    socket.close()
  })

  it('end at once with the sessions of their member', async () => {
    const claire = await member()
    const socket = await socketFor(claire)
    const ended = once(socket as never, 'disconnect')
    await endSessions(claire.user.id)
    const [reason] = await ended
    expect(reason).to.equal('io server disconnect')
  })
})
