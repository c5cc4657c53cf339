import { expect } from 'chai'
import { ask } from '../../../support/api.js'
import { freshWorld } from '../../../support/hub.js'
import { tokenHolder } from '../../../support/tokens.js'
import { firstPostOf, topicWith } from '../../../support/topics.js'

const newTopic = { title: 'Une flotte partagée', body: 'Qui s’y **met** ?', theme: 'mobility' }

describe('polls through /api/v1', () => {
  beforeEach(freshWorld)

  it('opens a topic with a poll, whose hidden figures those who vote see', async () => {
    const { secret } = await tokenHolder()
    const poll = { pollQuestion: 'Quel jour ?', pollOptions: ['Mardi', ' Jeudi ', 'Mardi'], pollHidden: true }
    const { body: topic } = await ask(secret, 'post', '/topics', { ...newTopic, ...poll })
    const [post] = topic.posts
    expect(post.poll).deep.include({ question: 'Quel jour ?', multiple: false, closed: false, voters: 0 })
    expect(post.poll.options).eql([
      { label: 'Mardi', votes: null },
      { label: 'Jeudi', votes: null },
    ])
    const vote = (choices: unknown) => ask(secret, 'put', `/posts/${post.id}/vote`, { choices })
    for (const choices of [[], [2], [0, 1], [-1], ['0'], 1])
      expect((await vote(choices)).problem.errors[0].field, JSON.stringify(choices)).equal('choices')
    expect((await vote([1])).body.poll).deep.include({ voters: 1 })
    const otherwise = await vote([0])
    expect(otherwise.body.poll.options.map(({ votes }: { votes: number }) => votes)).eql([1, 0])
    expect((await ask(undefined, 'get', `/posts/${post.id}`)).body.poll.options[0].votes).equal(null)
    const { PostModel } = await import('../../../../models/post.js')
    await PostModel.updateOne({ _id: post.id }, { $set: { 'poll.closesAt': new Date() } })
    expect((await vote([1])).status).equal(409)
    expect((await ask(secret, 'get', `/posts/${post.id}`)).body.poll).deep.include({ closed: true })
  })

  it('refuses half a poll, and a vote where there is none', async () => {
    const { secret } = await tokenHolder()
    const half = await ask(secret, 'post', '/topics', { ...newTopic, pollQuestion: 'Quel jour ?' })
    expect(half.problem.errors[0].field).equal('pollOptions')
    const { topic } = await topicWith(0)
    const { _id } = await firstPostOf(topic)
    expect((await ask(secret, 'put', `/posts/${_id}/vote`, { choices: [0] })).status).equal(409)
  })
})
