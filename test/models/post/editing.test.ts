import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { topicWith } from '../../support/topics.js'

describe('editPost', () => {
  beforeEach(freshWorld)

  it('keeps what a post said, version by version', async () => {
    const { editPost } = await import('../../../models/post/editing.js')
    const { versionsOf } = await import('../../../models/post/versions.js')
    const { postById } = await import('../../../models/post.js')
    const { posts } = await topicWith(1)
    const id = String(posts[0]?._id)
    for (const body of ['deux', 'trois']) await editPost(await postById(id), { body })
    await editPost(await postById(id), { body: 'trois' })
    expect((await versionsOf(await postById(id))).map(({ version, body }) => [version, body])).eql([
      [1, 'Réponse 1'],
      [2, 'deux'],
      [3, 'trois'],
    ])
  })

  it('lets one of two who edit at once through, and tells the other what now stands', async () => {
    const { editPost, EditedMeanwhile } = await import('../../../models/post/editing.js')
    const { postById } = await import('../../../models/post.js')
    const { versionsOf } = await import('../../../models/post/versions.js')
    for (let round = 0; round < 5; round += 1) {
      const { posts } = await topicWith(1)
      const post = await postById(String(posts[0]?._id))
      const answers = await Promise.allSettled(
        ['de gauche', 'de droite'].map((body) => editPost(post, { body, version: 1 })),
      )
      const refused = answers.filter((answer) => answer.status === 'rejected')
      expect(refused).lengthOf(1)
      const { reason } = refused[0] as PromiseRejectedResult
      expect(reason).instanceOf(EditedMeanwhile)
      const now = await postById(String(post._id))
      expect([reason.current.body, (await versionsOf(now)).length]).eql([now.body, 2])
    }
  })
})
