import { expect } from 'chai'
import type { Scope } from '../../../models/api-token.js'
import { ask, type Method } from '../../support/api.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { tokenHolder } from '../../support/tokens.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

const newTopic = { title: 'Une flotte partagée', body: 'Qui s’y **met** ?', theme: 'mobility' }

/** One request for each thing that a token may be made for, on a post and a topic. */
const writes: [Scope, Method, (post: string, topic: string) => string, object | undefined, number][] = [
  ['topics:write', 'post', () => '/topics', newTopic, 201],
  ['posts:write', 'post', (_, topic) => `/topics/${topic}/posts`, { body: 'Oui' }, 201],
  ['posts:write', 'patch', (post) => `/posts/${post}`, { body: 'Autrement', version: 1 }, 200],
  ['posts:write', 'delete', (post) => `/posts/${post}`, undefined, 204],
  ['topics:write', 'delete', (_, topic) => `/topics/${topic}/answer`, undefined, 403],
  ['reactions:write', 'put', (post) => `/posts/${post}/vote`, { choices: [0] }, 409],
  ['reactions:write', 'put', (post) => `/posts/${post}/reactions/thanks`, undefined, 204],
  ['reactions:write', 'delete', (post) => `/posts/${post}/reactions/thanks`, undefined, 204],
  ['notifications:read', 'get', () => '/notifications', undefined, 200],
]

describe('writing through /api/v1', function () {
  this.timeout(20_000)
  beforeEach(freshWorld)

  for (const [scope, method, path, body, status] of writes) {
    it(`lets ${scope} alone ${method} ${path(':id', ':id')}`, async () => {
      const { scopes } = await import('../../../models/api-token.js')
      const user = await person()
      const others = await tokenHolder({ user, scopes: scopes.filter((other) => other !== scope) })
      const { secret } = await tokenHolder({ user, scopes: [scope] })
      const author = scope === 'reactions:write' ? undefined : user
      const { topic, posts } = await topicWith(1, { author })
      const address = path(String(posts[0]?._id), String(topic._id))

      const unsaid = await ask(undefined, method, address, body)
      expect(unsaid.status).equal(401)
      expect(unsaid.headers['www-authenticate']).equal('Bearer realm="Essaim"')
      const unknown = await ask(`essaim_${'x'.repeat(43)}`, method, address, body)
      expect(unknown.status).equal(401)
      expect(unknown.headers['www-authenticate']).include('error="invalid_token"')
      const refused = await ask(others.secret, method, address, body)
      expect(refused.status).equal(403)
      expect(refused.headers['www-authenticate']).include(`error="insufficient_scope", scope="${scope}"`)
      expect(refused.problem.detail).include(scope)
      const done = await ask(secret, method, address, body, { Origin: 'https://exemple.fr' })
      expect(done.status, done.text).equal(status)
      expect(done.headers['set-cookie']).equal(undefined)
    })
  }

  it('says where what was made is read, in its author’s name', async () => {
    const { user, secret } = await tokenHolder()
    const made = await ask(secret, 'post', '/topics', { ...newTopic, kind: 'question', also: ['food'] })
    expect(made.status).equal(201)
    expect(made.body).deep.include({ title: newTopic.title, kind: 'question', themes: ['mobility', 'food'] })
    expect(made.body.author.id).equal(user.id)
    expect(made.headers.location).match(new RegExp(`/api/v1/topics/${made.body.id}$`))
    const reply = await ask(secret, 'post', `/topics/${made.body.id}/posts`, { body: 'Une *réponse*' })
    expect(reply.headers.location).match(new RegExp(`/api/v1/posts/${reply.body.id}$`))
    const read = await ask(undefined, 'get', `/posts/${reply.body.id}`)
    expect(read.body).eql(reply.body)
    expect(read.body.html).include('<em>réponse</em>')
    expect((await ask(undefined, 'get', `/topics/${made.body.id}/posts`)).body.data).lengthOf(2)
  })

  it('does nothing twice under the same Idempotency-Key, and something else under another', async () => {
    const { secret } = await tokenHolder()
    const { topic } = await topicWith(0)
    const send = (key: string) =>
      ask(secret, 'post', `/topics/${topic._id}/posts`, { body: 'Une fois' }, { 'Idempotency-Key': key })
    const [first, again] = await Promise.all([send('a'), send('a')])
    expect(first.body.id).equal(again.body.id)
    expect((await send('a')).body.id).equal(first.body.id)
    expect((await send('b')).body.id).not.equal(first.body.id)
  })

  it('lets nobody change another’s words, nor react to their own', async () => {
    const { user, secret } = await tokenHolder()
    const { topic } = await topicWith(0)
    const { _id } = await firstPostOf(topic)
    expect((await ask(secret, 'patch', `/posts/${_id}`, { body: 'x', version: 1 })).status).equal(403)
    expect((await ask(secret, 'delete', `/posts/${_id}`)).status).equal(403)
    const own = await topicWith(0, { author: user })
    const mine = (await firstPostOf(own.topic))._id
    expect((await ask(secret, 'put', `/posts/${mine}/reactions/thanks`)).status).equal(403)
    expect((await ask(secret, 'put', `/posts/${_id}/reactions/joy`)).status).equal(404)
  })

  it('tells the second of two editors, and keeps the first one’s words', async () => {
    const { user, secret } = await tokenHolder()
    const { topic } = await topicWith(0, { author: user })
    const { _id } = await firstPostOf(topic)
    const edit = (body: string, version: number) => ask(secret, 'patch', `/posts/${_id}`, { body, version })
    expect((await edit('Le premier', 1)).body).include({ body: 'Le premier', version: 2 })
    const refused = await edit('Le second', 1)
    expect(refused.status).equal(409)
    expect(refused.problem.current).include({ body: 'Le premier', version: 2 })
    expect(refused.problem.given).equal('Le second')
    expect((await ask(undefined, 'get', `/posts/${_id}`)).body.body).equal('Le premier')
  })

  it('answers 409 in a closed topic and 410 for what is deleted', async () => {
    const { user, secret } = await tokenHolder()
    const { topic, posts } = await topicWith(1, { author: user })
    const { TopicModel } = await import('../../../models/topic.js')
    await TopicModel.updateOne({ _id: topic._id }, { $set: { closesAt: new Date() } })
    expect((await ask(secret, 'post', `/topics/${topic._id}/posts`, { body: 'Trop tard' })).status).equal(409)
    expect((await ask(secret, 'delete', `/posts/${posts[0]?._id}`)).status).equal(204)
    expect((await ask(secret, 'delete', `/posts/${posts[0]?._id}`)).status).equal(410)
    expect((await ask(undefined, 'get', `/posts/${posts[0]?._id}`)).status).equal(410)
  })

  for (const [body, status, field] of [
    [{ ...newTopic, title: 'x' }, 422, 'title'],
    [{ ...newTopic, body: ' ' }, 422, 'body'],
    [{ ...newTopic, body: 4 }, 422, 'body'],
    [{ ...newTopic, theme: 'nowhere' }, 422, 'theme'],
    [{ ...newTopic, theme: undefined }, 422, 'theme'],
    [{ ...newTopic, also: 'food' }, 422, 'also'],
    [{ ...newTopic, also: [4] }, 422, 'also'],
    [{ ...newTopic, challenge: 'a/b' }, 422, 'challenge'],
    [{ ...newTopic, kind: 'song' }, 422, 'kind'],
    [{ ...newTopic, kind: 'debate' }, 422, 'closesOn'],
    [{ ...newTopic, closesOn: 'demain' }, 422, 'closesOn'],
    [{ ...newTopic, teritory: 'mayotte' }, 422, 'teritory'],
    [{ ...newTopic, body: 'x'.repeat(20_001) }, 422, 'body'],
    [{ ...newTopic, body: 'x'.repeat(210_000) }, 413, undefined],
    [{ ...newTopic, onBehalfOf: '0'.repeat(24) }, 403, undefined],
    [[], 400, undefined],
    ['{', 400, undefined],
  ] as [object | string, number, string | undefined][]) {
    it(`answers ${status} to ${JSON.stringify(body).slice(-40)}`, async () => {
      const { secret } = await tokenHolder()
      const answer = await ask(secret, 'post', '/topics', body)
      expect(answer.status, answer.text).equal(status)
      expect(answer.problem.errors?.[0]?.field).equal(field)
    })
  }

  it('reads nothing but JSON', async () => {
    const { secret } = await tokenHolder()
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await ask(secret, 'post', '/topics', 'title=x', headers)).status).equal(415)
  })

  it('ends with the token: revoked, expired, or its owner suspended', async () => {
    const { ApiTokenModel, revokeToken } = await import('../../../models/api-token.js')
    const { suspend } = await import('../../../models/account/suspension.js')
    const [revoked, expired, suspended] = [
      await tokenHolder(),
      await tokenHolder({ days: 1 }),
      await tokenHolder(),
    ]
    const token = await ApiTokenModel.findOne({ user: revoked.user.id }).lean()
    await revokeToken(revoked.user, String(token?._id))
    await ApiTokenModel.updateOne(
      { user: expired.user.id },
      { $set: { expiresAt: new Date(Date.now() - 1) } },
    )
    await suspend(suspended.user.id, { by: revoked.user.id, reason: 'essai' })
    for (const { secret } of [revoked, expired, suspended]) {
      expect((await ask(secret, 'post', '/topics', newTopic)).status).equal(401)
      expect((await ask(secret, 'get', '/themes')).status).equal(401)
    }
  })

  it('asks for the charter as it stands', async () => {
    const user = await person({ charterVersion: 0 })
    const { secret } = await tokenHolder({ user })
    expect((await ask(secret, 'post', '/topics', newTopic)).status).equal(403)
    expect((await ask(secret, 'get', '/notifications')).status).equal(200)
  })

  it('keeps a first post for the moderators when the hub asks so', async () => {
    const { changeSettings } = await import('../../../models/settings.js')
    await changeSettings({ openSignUp: true, moderateFirstPosts: true }, await person())
    const { secret } = await tokenHolder()
    const answer = await ask(secret, 'post', '/topics', newTopic)
    expect(answer.status).equal(202)
    expect(answer.body.waiting).equal(true)
    const { waitingCount } = await import('../../../models/post/held.js')
    expect(await waitingCount()).equal(1)
  })

  it('holds new accounts to few links, and everybody to a pace', async () => {
    const { secret } = await tokenHolder()
    const body = [1, 2, 3, 4].map((number) => `https://exemple.fr/${number}`).join(' ')
    const spam = await ask(secret, 'post', '/topics', { ...newTopic, body })
    expect(spam.status).equal(422)
    const answers = []
    for (let turn = 1; turn <= 4; turn += 1) {
      answers.push(await ask(secret, 'post', '/topics', { ...newTopic, title: `Sujet ${turn}` }))
    }
    expect(answers.map(({ status }) => status)).eql([201, 201, 201, 429])
    expect(Number(answers[3]?.headers['retry-after'])).above(0)
  })

  it('takes nothing from a cookie', async () => {
    const { member } = await import('../../support/member.js')
    const { browser } = await member()
    await browser.post('/api/v1/topics').send(newTopic).expect(401)
  })
})
