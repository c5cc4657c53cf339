import { expect } from 'chai'
import { AuditModel } from '../../../models/audit.js'
import { deletePost } from '../../../models/post/deletion.js'
import { closeTopic, reopenTopic } from '../../../models/topic/closure.js'
import { deleteTopic } from '../../../models/topic/deletion.js'
import { pinTopic, unpinTopic } from '../../../models/topic/pinning.js'
import { fileTopic } from '../../../models/topic/refiling.js'
import { topicById } from '../../../models/topic.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { topicWith } from '../../support/topics.js'

describe('what moderators do to others’ topics', () => {
  beforeEach(freshWorld)

  const now = () => new Date(Date.now() - 1)

  async function actsBy(by: { id: string }) {
    const entries = await AuditModel.find({ by: by.id }).sort({ _id: 1 }).lean()
    return entries.map(({ act }) => act)
  }

  it('is in the audit log, each act once', async () => {
    const by = await person({ roles: ['moderator'] })
    const { topic, posts } = await topicWith(1)
    await Promise.all([pinTopic(topic._id, by), pinTopic(topic._id, by)])
    await unpinTopic(topic._id, by)
    await closeTopic(topic._id, by, { at: now(), locked: true })
    await reopenTopic(await topicById(topic._id), by)
    await fileTopic(topic._id, by, { theme: 'food' })
    if (posts[0]) await deletePost(posts[0], by)
    await deleteTopic(await topicById(topic._id), by)
    expect(await actsBy(by)).to.deep.equal([
      'topic.pinned',
      'topic.unpinned',
      'topic.locked',
      'topic.reopened',
      'topic.moved',
      'post.deleted',
      'topic.deleted',
    ])
  })

  it('is not what an author does with their own', async () => {
    const { topic, posts, author } = await topicWith(1)
    await closeTopic(topic._id, author, { at: now(), locked: false })
    await fileTopic(topic._id, author, { theme: 'food' })
    if (posts[0]) await deletePost(posts[0], author)
    expect(await actsBy(author)).to.deep.equal([])
  })
})
