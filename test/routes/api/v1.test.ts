import { expect } from 'chai'
import { z } from 'zod'
import { react } from '../../../models/post/reactions.js'
import { markAnswer } from '../../../models/topic/answer.js'
import { openTopic } from '../../../models/topic/opening.js'
import { pinTopic } from '../../../models/topic/pinning.js'
import { reply } from '../../../models/topic/replies.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { masterclassRequest } from '../../support/masterclass-requests.js'
import { person } from '../../support/member.js'
import { firstPostOf, form, topicWith } from '../../support/topics.js'

interface Item {
  id?: string
  slug?: string
  position?: number
}

/** Follows `Link: rel="next"` from an address to the end. */
async function walk(address: string, itemsOf: (body: Record<string, Item[]>) => Item[] | undefined) {
  const reader = await visitor()
  const items: Item[] = []
  let pages = 0
  let next: string | undefined = address
  while (next && pages < 100) {
    const answer: { body: Record<string, Item[]>; headers: Record<string, string> } = await reader
      .get(next)
      .expect(200)
    const page = itemsOf(answer.body) ?? []
    expect(page.length).above(0)
    items.push(...page)
    pages += 1
    next = /^<([^>]+)>; rel="next"$/.exec(answer.headers.link ?? '')?.[1]
  }
  return { items, pages }
}

describe('/api/v1', () => {
  beforeEach(freshWorld)

  it('gives 27 territories with their 61 challenges', async () => {
    const { body } = await (await visitor()).get('/api/v1/territories').expect(200)
    expect(body.data).lengthOf(27)
    const challenges = body.data.flatMap(({ challenges }: { challenges: unknown[] }) => challenges)
    expect(challenges).lengthOf(61)
    const { body: one } = await (await visitor()).get('/api/v1/territories/lyon-metropole').expect(200)
    expect(one.challenges).lengthOf(4)
    expect(one.name).equal('Lyon Métropole')
    expect(Object.keys(one.challenges[0].title)).eql(['fr', 'en'])
  })

  it('walks each list whole and once, whatever the size of its pages', async () => {
    for (let number = 1; number <= 7; number += 1) await topicWith(0, { title: `Sujet ${number}` })
    for (const [path, total] of [
      ['territories', 27],
      ['themes', 11],
      ['challenges', 61],
      ['topics', 7],
    ] as const) {
      for (const limit of [3, 7, 100]) {
        const { items, pages } = await walk(`/api/v1/${path}?limit=${limit}`, ({ data }) => data)
        expect(items, path).lengthOf(total)
        expect(new Set(items.map(({ id, slug }) => id ?? slug)).size).equal(total)
        expect(pages).equal(Math.ceil(total / limit))
      }
    }
  })

  it('walks the posts of a topic in order', async () => {
    const { topic } = await topicWith(11)
    const positions = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    const { items } = await walk(`/api/v1/topics/${topic._id}?limit=5`, ({ posts }) => posts)
    expect(items.map(({ position }) => position)).eql(positions)
    const alone = await walk(`/api/v1/topics/${topic._id}/posts?limit=5`, ({ data }) => data)
    expect(alone.items.map(({ position }) => position)).eql(positions)
  })

  it('keeps the filters in the link to the next page', async () => {
    for (let number = 1; number <= 3; number += 1)
      await topicWith(0, { theme: 'food', title: `Repas ${number}` })
    await topicWith(0, { theme: 'digital' })
    const { items } = await walk('/api/v1/topics?theme=alimentation&limit=1', ({ data }) => data)
    expect(items).lengthOf(3)
    const { items: mobile } = await walk('/api/v1/challenges?theme=mobility&limit=2', ({ data }) => data)
    expect(mobile.length).above(2)
  })

  it('tells what a topic is for and what became of it, alone as in a list', async () => {
    const author = await person()
    const topic = await openTopic(author, {
      title: 'Qui assure une ressourcerie ?',
      theme: 'circular',
      body: 'Notre assureur se retire.',
      purpose: { kind: 'question' },
      submission: form(),
    })
    const state = async () => {
      const reader = await visitor()
      const { body: alone } = await reader.get(`/api/v1/topics/${topic._id}`).expect(200)
      const { body: listed } = await reader.get('/api/v1/topics').expect(200)
      return [alone, listed.data[0]].map(({ kind, answered, answer, closed, pinned }) => ({
        kind,
        answered,
        answer,
        closed,
        pinned,
      }))
    }
    const open = { kind: 'question', answered: false, answer: null, closed: false, pinned: false }
    expect(await state()).eql([open, open])

    const post = await reply(topic._id, author, { body: 'Une mutuelle le fait.', submission: form() })
    await markAnswer(topic, post, author)
    await pinTopic(topic._id, author)
    await react(post, author, 'thanks')
    const answered = { ...open, answered: true, answer: String(post._id), pinned: true }
    expect(await state()).eql([answered, answered])
    const { body } = await (await visitor()).get(`/api/v1/posts/${post._id}`).expect(200)
    expect(body.reactions).eql({ thanks: 1, agree: 0, useful: 0, spread: 0 })
  })

  it('answers what openapi.json promises', async () => {
    const { topic } = await topicWith(2)
    const { slug } = await masterclassRequest()
    const reader = await visitor()
    const { body: document } = await reader.get('/api/v1/openapi.json').expect(200)
    expect(document.openapi).equal('3.1.0')
    const promised = (id: string) =>
      z.fromJSONSchema({
        $ref: `#/$defs/${id}`,
        $defs: JSON.parse(
          JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
        ),
      } as never)
    interface Answered {
      security?: object[]
      responses: Record<string, { content: Record<string, { schema: { $ref: string } }> }>
    }
    for (const [path, { get: operation }] of Object.entries(
      document.paths as Record<string, { get?: Answered }>,
    )) {
      if (!operation || operation.security) continue
      const reference = operation.responses['200']?.content['application/json']?.schema.$ref
      const address = path
        .replace('organisations/{slug}', 'organisations/grap')
        .replace('masterclass-requests/{slug}', `masterclass-requests/${slug}`)
        .replace('{slug}', 'mayotte')
        .replace('posts/{id}', `posts/${(await firstPostOf(topic))._id}`)
        .replace('{id}', String(topic._id))
      const { body } = await reader
        .get(address.endsWith('/search') ? `${address}?q=mayotte` : address)
        .expect(200)
      const checked = promised(String(reference).split('/').at(-1) ?? '').safeParse(body)
      expect(checked.error?.issues, path).equal(undefined)
    }
    const { body: refused } = await reader.get('/api/v1/topics?limit=0')
    expect(promised('Problem').safeParse(refused).success).equal(true)
  })

  for (const [address, status, field] of [
    ['/api/v1/territories?limit=0', 422, 'limit'],
    ['/api/v1/territories?limit=101', 422, 'limit'],
    ['/api/v1/territories?limit=ten', 422, 'limit'],
    ['/api/v1/territories?limit=1.5', 422, 'limit'],
    ['/api/v1/territories?limit=', 422, 'limit'],
    ['/api/v1/territories?limit=1&limit=2', 422, 'limit'],
    ['/api/v1/territories?after=nowhere', 422, 'after'],
    ['/api/v1/topics?after=nowhere', 422, 'after'],
    ['/api/v1/topics?after=%00', 422, 'after'],
    ['/api/v1/topics?theme=nowhere', 422, 'theme'],
    ['/api/v1/topics?territory=atlantis', 422, 'territory'],
    ['/api/v1/topics?challenge=a/b', 422, 'challenge'],
    ['/api/v1/topics?theme=food&theme=digital', 422, 'theme'],
    ['/api/v1/territories?wave=3', 422, 'wave'],
    ['/api/v1/territories/atlantis', 404, undefined],
    ['/api/v1/territories/%00', 404, undefined],
    ['/api/v1/territories/%E0%A4%A', 400, undefined],
    ['/api/v1/topics/000000000000000000000000', 404, undefined],
    ['/api/v1/topics/rien', 404, undefined],
    ['/api/v1/rien', 404, undefined],
    ['/api/v2/territories', 404, undefined],
  ] as const) {
    it(`answers ${address} with a problem, ${status}`, async () => {
      const answer = await (await visitor()).get(address)
      expect(answer.status).equal(status)
      expect(answer.headers['content-type']).match(/^application\/problem\+json/)
      const problem = JSON.parse(answer.text)
      expect(problem.status).equal(status)
      expect(problem.errors?.[0]?.field).equal(field)
    })
  }

  it('is open to other sites, without their readers’ cookies, and saves what they already have', async () => {
    const reader = await visitor()
    const answer = await reader.get('/api/v1/themes').set('Origin', 'https://exemple.fr').expect(200)
    expect(answer.headers['access-control-allow-origin']).equal('*')
    expect(answer.headers).not.have.property('access-control-allow-credentials')
    expect(answer.headers['set-cookie']).equal(undefined)
    await reader
      .get('/api/v1/themes')
      .set('If-None-Match', answer.headers.etag ?? '')
      .expect(304)
    await reader.options('/api/v1/themes').expect(204)
    await reader.post('/api/v1/topics').send({ title: 'x' }).expect(401)
  })

  it('describes itself to people too', async () => {
    const { text } = await (await visitor()).get('/api').expect(200)
    expect(text).include('/api/v1/openapi.json').include('/api/v1/topics/{id}')
  })
})
