import { expect } from 'chai'
import { SearchEntryModel } from '../../../models/search/entry.js'
import { markAnswer } from '../../../models/topic/answer.js'
import { changeKind, retitleTopic } from '../../../models/topic/heading.js'
import { recentTopics, topicById } from '../../../models/topic.js'
import { freshWorld } from '../../support/hub.js'
import { topicWith } from '../../support/topics.js'

describe('the heading of a topic', () => {
  beforeEach(freshWorld)

  it('takes another title, once, tells the old one and is found by the new', async () => {
    const { topic, author } = await topicWith(0)
    await Promise.all([1, 2].map(() => retitleTopic(topic._id, author, 'Ouvrir une recyclerie')))
    const { title, log } = await topicById(topic._id)
    expect(title).equal('Ouvrir une recyclerie')
    expect(log?.map(({ act, title }) => [act, title])).eql([['retitled', topic.title]])
    expect(await SearchEntryModel.findById(`topic:${topic._id}`).lean()).include({ title })
  })

  it('becomes a question that waits for an answer, and forgets it as a discussion', async () => {
    const { topic, author, posts } = await topicWith(1)
    await changeKind(topic, author, 'question')
    expect((await recentTopics({ unanswered: true }, { limit: 5 })).topics).length(1)
    const [post] = posts
    if (post) await markAnswer(await topicById(topic._id), post, author)
    expect(await SearchEntryModel.findById(`topic:${topic._id}`).lean()).include({ answered: true })
    await changeKind(await topicById(topic._id), author, 'discussion')
    const { kind, answer, unanswered, log } = await topicById(topic._id)
    expect([kind, answer?.post, unanswered]).eql([undefined, undefined, undefined])
    expect(log?.map(({ act }) => act)).eql(['becameQuestion', 'answered', 'becameDiscussion'])
  })

  it('becomes a debate only with an end to come, and stays one once concluded', async () => {
    const { concludeDebate } = await import('../../../models/topic/conclusion.js')
    const { topic, author } = await topicWith(0)
    const refused = (error: { errors?: object; status: number }) => error.errors ?? error.status
    expect(await changeKind(topic, author, 'debate').catch(refused)).property('closesOn')
    expect(await changeKind(topic, author, 'debate', new Date(0)).catch(refused)).property('closesOn')
    await changeKind(topic, author, 'debate', new Date(Date.now() + 60_000))
    await concludeDebate(await topicById(topic._id), author, 'Oui.')
    expect(await changeKind(await topicById(topic._id), author, 'question').catch(refused)).equal(409)
  })
})
