import { expect } from 'chai'
import type { Query } from 'mongoose'
import { freshWorld } from '../support/hub.js'
import { person } from '../support/member.js'
import { topicWith } from '../support/topics.js'

describe('recentTopics', () => {
  beforeEach(freshWorld)

  it('walks every topic once, the latest first, even where several have the same moment', async () => {
    const { recentTopics, TopicModel } = await import('../../models/topic.js')
    const author = await person()
    for (let number = 1; number <= 12; number += 1) await topicWith(0, { author, title: `Sujet ${number}` })
    const same = new Date('2026-03-10T09:00:00Z')
    await TopicModel.updateMany({ title: /[1-7]$/ }, { $set: { lastPostAt: same } })
    const seen: string[] = []
    let before: string | undefined
    do {
      const { topics, next } = await recentTopics({ theme: 'circular' }, { limit: 5, before })
      expect(topics.length).within(1, 5)
      seen.push(...topics.map(({ title }) => title))
      before = next
    } while (before)
    expect(seen).lengthOf(12)
    expect(new Set(seen).size).equal(12)
  })

  it('refuses a key that it never gave', async () => {
    const { recentTopics } = await import('../../models/topic.js')
    for (const before of ['', 'x', 'bm9wZQ', '\0']) {
      const failure = await recentTopics({}, { limit: 5, before }).catch((error) => error)
      expect(failure, before).property('status', 400)
    }
  })

  it('reads by an index, whatever it filters by, from the first page to the last', async () => {
    const { recentTopics, recentTopicsQuery } = await import('../../models/topic.js')
    const { pinnedTopicsQuery } = await import('../../models/topic/pinning.js')
    const { postsAfterQuery } = await import('../../models/topic/page.js')
    const { topic } = await topicWith(1)
    await topicWith(0)
    const { next } = await recentTopics({}, { limit: 1 })
    const filters = [
      {},
      { theme: 'circular' },
      { territory: 'mayotte' },
      { theme: 'circular', territory: 'mayotte' },
      { challenge: 'nantes-metropole/foncier-solidaire' },
      { author: String(topic.author) },
      { kind: 'question' as const },
      { unanswered: true as const },
      { unanswered: true as const, theme: 'circular' },
      { kind: 'debate' as const, territory: 'mayotte' },
    ]
    for (const filter of filters) {
      for (const before of [undefined, next]) {
        await expectIndexed(recentTopicsQuery(filter, { limit: 20, before }))
      }
    }
    await expectIndexed(postsAfterQuery(topic._id, 20, 20))
    await expectIndexed(pinnedTopicsQuery('circular'))
  })
})

async function expectIndexed(query: Query<unknown, unknown>) {
  const plan = JSON.stringify(await query.explain('queryPlanner'))
  expect(plan).include('IXSCAN').not.include('COLLSCAN').not.include('"SORT"')
}
