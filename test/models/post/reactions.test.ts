import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

describe('reactions', () => {
  beforeEach(freshWorld)

  it('count one of each per member, however often it is sent', async () => {
    const { react, reactionsOf, takeBackReaction, whoReacted } = await import(
      '../../../models/post/reactions.js'
    )
    const { topic } = await topicWith(0)
    const post = await firstPostOf(topic)
    const [claire, bacar] = [await person(), await person()]
    await Promise.all([1, 2, 3].map(() => react(post, claire, 'thanks')))
    await Promise.all([react(post, claire, 'spread'), react(post, bacar, 'thanks')])
    const counted = await firstPostOf(topic)
    expect(counted.reactions).include({ thanks: 2, spread: 1 })
    expect([...((await reactionsOf(claire, [counted])).get(String(post._id)) ?? [])].sort()).eql([
      'spread',
      'thanks',
    ])
    expect((await whoReacted(post)).map(({ kind, people }) => [kind, people.length])).eql([
      ['thanks', 2],
      ['spread', 1],
    ])
    await Promise.all([1, 2].map(() => takeBackReaction(post, claire, 'thanks')))
    expect((await firstPostOf(topic)).reactions).include({ thanks: 1, spread: 1 })
  })

  it('are refused by a post that is gone, and recounted when they have drifted', async () => {
    const { react, recountReactions } = await import('../../../models/post/reactions.js')
    const { deletePost } = await import('../../../models/post/deletion.js')
    const { PostModel } = await import('../../../models/post.js')
    const { topic, posts, author } = await topicWith(1)
    const [reply] = posts
    if (!reply) throw new Error('no reply')
    await deletePost(reply, author)
    expect(await react(reply, await person(), 'agree').catch((error) => error)).property('status', 410)
    const post = await firstPostOf(topic)
    await react(post, await person(), 'agree')
    await PostModel.updateOne({ _id: post._id }, { $set: { 'reactions.agree': 7 } })
    await recountReactions(post._id)
    expect((await firstPostOf(topic)).reactions).include({ agree: 1, thanks: 0 })
  })
})
