import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { firstPostOf, form } from '../../support/topics.js'

describe('a poll', () => {
  beforeEach(freshWorld)

  async function poll(given: { multiple?: boolean; closesAt?: Date } = {}) {
    const { openTopic } = await import('../../../models/topic/opening.js')
    const topic = await openTopic(await person(), {
      title: 'Quel jour se voir ?',
      body: 'Votons.',
      theme: 'circular',
      submission: form(),
      purpose: {
        kind: 'discussion',
        poll: {
          question: 'Quel jour ?',
          options: ['lundi', 'mardi', 'jeudi'].map((label) => ({ label, votes: 0 })) as never,
          multiple: given.multiple ?? false,
          hidden: false,
          voters: 0,
          ...(given.closesAt && { closesAt: given.closesAt }),
        },
      },
    })
    const figures = async () => {
      const { poll: now } = await firstPostOf(topic)
      return [now?.voters, ...(now?.options.map(({ votes }) => votes) ?? [])]
    }
    return { post: await firstPostOf(topic), figures }
  }

  it('counts the last choice of each, however many times they send it', async () => {
    const { vote, votesOf } = await import('../../../models/post/poll.js')
    const { post, figures } = await poll()
    const [claire, bacar] = [await person(), await person()]
    await Promise.all([0, 1, 2, 0, 1].map((choice) => vote(post, claire, [choice])))
    await vote(post, claire, [2])
    await vote(post, bacar, [2])
    expect(await figures()).eql([2, 0, 0, 2])
    await vote(post, bacar, [0])
    expect(await figures()).eql([2, 1, 0, 1])
    expect((await votesOf(bacar, [post])).get(String(post._id))).eql([0])
  })

  it('takes several choices only where it says so, and none that it does not offer', async () => {
    const { vote } = await import('../../../models/post/poll.js')
    const single = await poll()
    const several = await poll({ multiple: true })
    const voter = await person()
    for (const choices of [[0, 1], [], [3], [-1], [0.5]]) {
      expect(await vote(single.post, voter, choices).catch((e) => e), String(choices)).property('status', 422)
    }
    await vote(several.post, voter, [0, 2, 2])
    expect(await several.figures()).eql([1, 1, 0, 1])
  })

  it('takes no vote once it is closed, recounts what has drifted and forgets who leaves', async () => {
    const { forgetVotesOf, recountPoll, vote } = await import('../../../models/post/poll.js')
    const { PostModel } = await import('../../../models/post.js')
    const closed = await poll({ closesAt: new Date(Date.now() - 1) })
    const voter = await person()
    expect(await vote(closed.post, voter, [0]).catch((e) => e)).property('status', 409)
    const { post, figures } = await poll()
    await vote(post, voter, [1])
    await PostModel.updateOne({ _id: post._id }, { $set: { 'poll.options.1.votes': 9, 'poll.voters': 4 } })
    await recountPoll(post)
    expect(await figures()).eql([1, 0, 1, 0])
    await forgetVotesOf(voter.id)
    expect(await figures()).eql([0, 0, 0, 0])
  })
})
