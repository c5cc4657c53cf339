import { expect } from 'chai'
import { Gone } from '../../../models/failure.js'
import { hidePost, restorePost } from '../../../models/post/hiding.js'
import { PostModel } from '../../../models/post.js'
import { ThemeModel } from '../../../models/theme.js'
import { hideTopic, restoreTopic } from '../../../models/topic/hiding.js'
import { recentTopics, topicById } from '../../../models/topic.js'
import { freshWorld } from '../../support/hub.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

describe('masking', () => {
  beforeEach(freshWorld)

  it('takes the words of a post out of every reader’s way, and gives them back', async () => {
    const { topic } = await topicWith(0, { body: 'Des mots **fâcheux**' })
    const { _id, html } = await firstPostOf(topic)
    await Promise.all([hidePost(_id, 'case'), hidePost(_id, 'case')])
    const masked = await PostModel.findById(_id).lean()
    expect(masked).to.deep.include({ body: '', html: '' })
    expect(masked?.hidden).to.deep.include({ body: 'Des mots **fâcheux**', html })
    await restorePost(_id, 'case')
    const shown = await PostModel.findById(_id).lean()
    expect(shown).to.deep.include({ body: 'Des mots **fâcheux**', html })
    expect(shown).not.to.have.property('hidden')
  })

  it('lasts while one of two reasons does', async () => {
    const { topic } = await topicWith(0)
    const { _id, body } = await firstPostOf(topic)
    await hidePost(_id, 'case')
    await hidePost(_id, 'member')
    await restorePost(_id, 'member')
    expect(await PostModel.findById(_id).lean()).to.deep.include({ body: '' })
    await restorePost(_id, 'case')
    expect(await PostModel.findById(_id).lean()).to.deep.include({ body })
  })

  it('takes a topic out of every list and count, and puts it back where it stood', async () => {
    const { topic } = await topicWith(1)
    const count = async () => (await ThemeModel.findById('circular').lean())?.topicCount
    await hideTopic(topic._id, 'case')
    await hideTopic(topic._id, 'case')
    expect(await count()).to.equal(0)
    expect((await recentTopics({}, { limit: 5 })).topics).to.deep.equal([])
    const refused = await topicById(topic._id).catch((error: unknown) => error)
    expect(refused).to.be.instanceOf(Gone)
    await restoreTopic(topic._id, 'case')
    await restoreTopic(topic._id, 'case')
    expect(await count()).to.equal(1)
    expect((await recentTopics({}, { limit: 5 })).topics).to.have.length(1)
  })
})
