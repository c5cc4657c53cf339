import { expect } from 'chai'
import type { Visibility } from '../../models/search/audience.js'
import type { Findable } from '../../models/search/entry.js'
import type { CurrentUser } from '../../models/user.js'
import { freshWorld } from '../support/hub.js'
import { person } from '../support/member.js'
import { form, topicWith } from '../support/topics.js'

async function find(typed: string, reader?: CurrentUser, given: Record<string, unknown> = {}) {
  const { search } = await import('../../models/search.js')
  return search(reader, { typed, filter: {}, sort: 'relevance', limit: 20, ...given })
}

const titles = ({ results }: { results: { title: unknown }[] }) => results.map(({ title }) => title)

let made = 0

async function put(given: Partial<Findable>) {
  const { indexEntry } = await import('../../models/search/entry.js')
  made += 1
  await indexEntry({
    kind: 'topic',
    id: `essai-${made}`,
    title: `Essai ${made}`,
    text: '',
    path: '/topics/essai',
    date: new Date(),
    visibleTo: 'everyone',
    ...given,
  })
}

describe('search', () => {
  beforeEach(freshWorld)

  it('finds a topic as soon as it is opened, a reply as soon as it is written, whatever form of the word is typed', async () => {
    const { reply } = await import('../../models/topic/replies.js')
    const { topic, author } = await topicWith(0, {
      title: 'Des vélos-cargos pour les écoles',
      body: 'Une tournée **écologique** ?',
    })
    expect(titles(await find('velo écologiques'))).deep.equal([topic.title])
    const post = await reply(topic._id, author, { body: 'Nos trottinettes suffisent', submission: form() })
    const { results } = await find('trottinette')
    expect(results).lengthOf(1)
    expect(results[0]).include({
      kind: 'post',
      id: String(post._id),
      title: topic.title,
      path: `/posts/${post._id}`,
    })
  })

  it('follows what is edited, refiled and deleted', async () => {
    const { topic, posts, author } = await topicWith(1, { title: 'Un compostage de quartier' })
    const { editPost } = await import('../../models/post/editing.js')
    const { deletePost } = await import('../../models/post/deletion.js')
    const { fileTopic } = await import('../../models/topic/refiling.js')
    const { PostModel } = await import('../../models/post.js')
    const opening = await PostModel.findOne({ topic: topic._id, position: 1 }).lean()
    if (!opening || !posts[0]) throw new Error('no posts')
    await editPost(opening as never, { body: 'Avec des lombrics', title: 'Un compost collectif' })
    expect(titles(await find('lombric'))).deep.equal(['Un compost collectif'])
    expect((await find('compostage quartier')).results.map(({ kind }) => kind)).not.include('topic')
    await editPost(posts[0], { body: 'Les épluchures' })
    expect((await find('epluchure')).results).lengthOf(1)
    await fileTopic(topic._id, author, { theme: 'mobility' })
    expect((await find('epluchure', undefined, { filter: { theme: 'mobility' } })).results).lengthOf(1)
    expect((await find('epluchure', undefined, { filter: { theme: 'circular' } })).results).lengthOf(0)
    await deletePost(posts[0], author)
    expect((await find('epluchure')).results).lengthOf(0)
    await deletePost(opening as never, author)
    expect((await find('lombric')).results).lengthOf(0)
  })

  it('finds the territories, challenges and themes from the first start, while their names are typed', async () => {
    for (const typed of ['mayotte', 'mayo', 'MAYOTTE']) {
      const { results } = await find(typed)
      expect(results[0], typed).include({ kind: 'territory', id: 'mayotte' })
    }
    const { results } = await find('l’economie circulaire')
    expect(results.map(({ kind }) => kind)).include('theme')
  })

  it('shows nobody what they may not see', async () => {
    const [ana, ben] = await Promise.all([person({ name: 'Ana Un' }), person({ name: 'Ben Deux' })])
    const guest = { ...ben, memberships: [{ organisation: 'o1' }] } as unknown as CurrentUser
    const secrets: [string, Visibility][] = [
      ['aux membres', { members: true }],
      ['à la structure', { organisation: 'o1' }],
      ['à Ana', { users: [ana.id] }],
    ]
    await put({ title: 'zeppelin à tous' })
    for (const [whom, visibleTo] of secrets) await put({ title: `zeppelin ${whom}`, visibleTo })
    const seen = async (reader?: CurrentUser) => titles(await find('zeppelin', reader)).sort()
    expect(await seen()).deep.equal(['zeppelin à tous'])
    expect(await seen(ana)).deep.equal(['zeppelin aux membres', 'zeppelin à Ana', 'zeppelin à tous'].sort())
    expect(await seen(guest)).deep.equal(
      ['zeppelin aux membres', 'zeppelin à la structure', 'zeppelin à tous'].sort(),
    )
  })

  it('puts a title before a text, and what is fresh before what is old', async () => {
    const old = new Date('2020-01-01T00:00:00Z')
    await put({ title: 'Autre chose', text: 'un pédalo' })
    await put({ title: 'Un pédalo ancien', date: old })
    await put({ title: 'Un pédalo récent' })
    expect(titles(await find('pedalo'))).deep.equal(['Un pédalo récent', 'Un pédalo ancien', 'Autre chose'])
  })

  it('finds a phrase between quotation marks as it stands', async () => {
    await put({ text: 'la garde d’enfants en horaires décalés' })
    await put({ text: 'des enfants qui jouent en horaires ; la garde est décalée' })
    expect((await find('garde enfants')).results).lengthOf(2)
    expect((await find('« garde d’enfants »')).results).lengthOf(1)
  })

  it('says so when only some of the words are found together', async () => {
    await put({ title: 'Un kayak' })
    const answer = await find('kayak introuvable')
    expect(answer).include({ relaxed: true })
    expect(titles(answer)).deep.equal(['Un kayak'])
  })

  it('walks every answer once, page by page, the best first or the newest', async () => {
    for (let number = 1; number <= 25; number += 1) {
      await put({ title: `aviron ${number}`, date: new Date(2026, 0, 1 + (number % 7)) })
    }
    for (const sort of ['relevance', 'newest']) {
      const seen: unknown[] = []
      let after: string | undefined
      do {
        const page = await find('aviron', undefined, { sort, limit: 10, after })
        seen.push(...titles(page))
        after = page.next
      } while (after)
      expect(seen, sort).lengthOf(25)
      expect(new Set(seen), sort).lengthOf(25)
    }
    for (const after of ['x', 'bm9wZQ', '\0']) {
      expect(await find('aviron', undefined, { after }).catch((error) => error)).property('status', 400)
    }
  })

  it('understands nothing in a question without words', async () => {
    for (const typed of ['', '  ', '!?', '’']) expect((await find(typed)).results, typed).lengthOf(0)
  })
})

describe('A search among very many entries', () => {
  before(async function () {
    this.timeout(60_000)
    await freshWorld()
    const { entryOf, SearchEntryModel } = await import('../../models/search/entry.js')
    const numbers = Array.from({ length: 6000 }, (_, number) => number)
    const entries = numbers.map((number) =>
      entryOf({
        kind: 'post',
        id: `foule-${number}`,
        title: '',
        text: number % 1000 === 0 ? 'partout et rarement' : 'partout',
        path: '/posts/x',
        date: new Date(Date.UTC(2020, 0, 1) + number * 60_000),
        visibleTo: number % 2 === 0 ? 'everyone' : { members: true },
      }),
    )
    await SearchEntryModel.collection.insertMany(entries as never[], { ordered: false })
  })

  it('examines 5,000 of them at most and says that it saw only the newest', async () => {
    const { SearchEntryModel } = await import('../../models/search/entry.js')
    const { scan, scanPipeline } = await import('../../models/search/scan.js')
    const wanted = {
      terms: ['partout'],
      kinds: ['post' as const],
      filter: { audience: { $in: ['everyone'] } },
      budget: 5000,
    }
    const scanned = await scan(wanted)
    expect(scanned).include({ examined: 5000, partial: true })
    expect(scanned.found).lengthOf(2500)
    const plan = JSON.stringify(
      await SearchEntryModel.aggregate(scanPipeline(wanted, 'partout', 5000)).explain('executionStats'),
    )
    expect(plan).include('IXSCAN').not.include('COLLSCAN').not.include('"SORT"')
    const examined = [...plan.matchAll(/"totalKeysExamined":(\d+)/g)].map(([, count]) => Number(count))
    expect(Math.max(...examined)).within(1, 5001)
  })

  it('says that its answer is partial, and that of a rare word is whole', async () => {
    const frequent = await find('partout', undefined, { filter: { kinds: ['post'] } })
    expect(frequent).include({ partial: true, found: 2500 })
    const rare = await find('partout rarement')
    expect(rare).include({ partial: false, found: 6 })
  })
})
