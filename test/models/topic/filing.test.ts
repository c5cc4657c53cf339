import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { topicWith } from '../../support/topics.js'

describe('fileTopic', () => {
  beforeEach(freshWorld)

  async function counts() {
    const { themes } = await import('../../../models/theme.js')
    const { challengeById } = await import('../../../models/challenge.js')
    const counted = (await themes())
      .filter(({ topicCount }) => topicCount)
      .map(({ _id, topicCount }) => [_id, topicCount])
    const challenge = await challengeById('nantes-metropole/foncier-solidaire')
    return { themes: Object.fromEntries(counted), challenge: challenge?.topicCount ?? 0 }
  }

  it('shows a topic under every theme it is filed under, and counts it in each once', async () => {
    const { fileTopic } = await import('../../../models/topic/refiling.js')
    const { recentTopics } = await import('../../../models/topic.js')
    const { topic, author } = await topicWith(1)
    await fileTopic(topic._id, author, {
      theme: 'circular',
      also: ['food', 'mobility', 'food', 'circular'],
      challenge: 'nantes-metropole/foncier-solidaire',
    })
    for (const filter of [
      { theme: 'food' },
      { theme: 'mobility' },
      { theme: 'circular' },
      { territory: 'nantes-metropole' },
    ]) {
      expect((await recentTopics(filter, { limit: 5 })).topics.length, JSON.stringify(filter)).equal(1)
    }
    expect(await counts()).eql({ themes: { circular: 1, food: 1, mobility: 1 }, challenge: 1 })
  })

  it('takes it away where it no longer stands, with a line when it changes its forum', async () => {
    const { fileTopic } = await import('../../../models/topic/refiling.js')
    const { recentTopics, topicById } = await import('../../../models/topic.js')
    const { topic } = await topicWith(0)
    const moderator = await person({ roles: ['moderator'] })
    await fileTopic(topic._id, moderator, { theme: 'circular', also: ['food'], territory: 'mayotte' })
    expect((await topicById(topic._id)).log).equal(undefined)
    await fileTopic(topic._id, moderator, { theme: 'food' })
    expect((await recentTopics({ theme: 'circular' }, { limit: 5 })).topics).eql([])
    expect((await recentTopics({ territory: 'mayotte' }, { limit: 5 })).topics).eql([])
    expect(await counts()).eql({ themes: { food: 1 }, challenge: 0 })
    const { log } = await topicById(topic._id)
    expect(log?.map(({ act, theme, by }) => [act, theme, String(by)])).eql([
      ['moved', 'circular', moderator.id],
    ])
  })

  it('counts right when five people file it at once', async () => {
    const { fileTopic } = await import('../../../models/topic/refiling.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic, author } = await topicWith(0)
    const wanted = ['food', 'mobility', 'digital', 'living', 'equality']
    await Promise.all(wanted.map((theme) => fileTopic(topic._id, author, { theme, also: ['circular'] })))
    const { theme } = await topicById(topic._id)
    expect(await counts()).eql({ themes: { [theme]: 1, circular: 1 }, challenge: 0 })
  })

  it('refuses a fourth theme beside the forum, and themes that do not exist', async () => {
    const { findFiling } = await import('../../../models/topic/filing.js')
    const four = await findFiling({
      theme: 'circular',
      also: ['food', 'mobility', 'digital', 'living'],
    }).catch((e) => e)
    expect(four.errors).eql({ also: 'topics.errors.tooManyThemes' })
    const unknown = await findFiling({ theme: 'circular', also: ['atlantis'] }).catch((e) => e)
    expect(unknown.errors).eql({ also: 'topics.errors.themeUnknown' })
  })
})

describe('migrateTopics', () => {
  beforeEach(freshWorld)

  it('gives an old topic the theme of its forum, once, and finds by an index that nothing is left to do', async () => {
    const { migrateTopics } = await import('../../../models/topic/migration.js')
    const { TopicModel, topicById } = await import('../../../models/topic.js')
    const { topic } = await topicWith(0)
    await TopicModel.collection.updateOne({ _id: topic._id }, { $unset: { themes: 1 } })
    await migrateTopics()
    expect((await topicById(topic._id)).themes).eql(['circular'])
    const plan = await TopicModel.collection
      .find({ themes: null, lastPostAt: { $gt: new Date(0) } })
      .explain()
    expect(JSON.stringify(plan)).include('IXSCAN').not.include('COLLSCAN')
  })
})
