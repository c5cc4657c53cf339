import { once } from 'node:events'
import { expect } from 'chai'
import { ask } from '../../../support/api.js'
import { freshWorld } from '../../../support/hub.js'
import { member, person } from '../../../support/member.js'
import { placed, seeded } from '../../../support/organisations.js'
import { openTopicOn, socketFor } from '../../../support/socket.js'
import { tokenHolder } from '../../../support/tokens.js'
import { topicWith } from '../../../support/topics.js'

describe('posts through /api/v1', () => {
  beforeEach(freshWorld)

  it('speaks for an organisation that one may speak for', async () => {
    const { user, secret } = await tokenHolder()
    const organisation = await seeded()
    await placed(user, 'referent', organisation)
    const onBehalfOf = String(organisation._id)
    const { topic } = await topicWith(0)
    const made = await ask(secret, 'post', `/topics/${topic._id}/posts`, { body: 'Pour nous', onBehalfOf })
    expect(made.status, made.text).equal(201)
    expect(made.body.onBehalfOf).include({ id: onBehalfOf, name: organisation.name })
    const other = await tokenHolder()
    const refused = await ask(other.secret, 'post', `/topics/${topic._id}/posts`, { body: 'x', onBehalfOf })
    expect(refused.status).equal(403)
  })

  it('keeps to the pace of a topic that moderators have slowed down', async () => {
    const { secret } = await tokenHolder()
    const { topic } = await topicWith(0)
    const { setSlowMode } = await import('../../../../models/topic/slow-mode.js')
    await setSlowMode(topic, 15, await person())
    const send = (body: string) => ask(secret, 'post', `/topics/${topic._id}/posts`, { body })
    expect((await send('Un')).status).equal(201)
    const refused = await send('Deux')
    expect(refused.status).equal(429)
    expect(Number(refused.headers['retry-after'])).within(800, 900)
    expect((await ask(undefined, 'get', `/topics/${topic._id}/posts`)).body.data).lengthOf(2)
  })

  it('shows a reply at once to who has the topic open', async () => {
    const { user, secret } = await tokenHolder()
    const { topic } = await topicWith(0)
    const reader = await socketFor(await member())
    expect(await openTopicOn(reader, String(topic._id))).equal(true)
    const heard = once(reader as never, 'topic:reply')
    const { body } = await ask(secret, 'post', `/topics/${topic._id}/posts`, { body: 'Par un programme' })
    const [reply] = await heard
    expect(reply).include({ topic: String(topic._id), post: body.id, position: 2, author: user.name })
    reader.close()
  })
})
