import { expect } from 'chai'
import { AuditModel } from '../../../models/audit.js'
import { Conflict } from '../../../models/failure.js'
import {
  approve,
  firstPosts,
  heldPostById,
  hold,
  mustWait,
  refuse,
  waitingOf,
  waitingPosts,
} from '../../../models/post/held.js'
import { boundless } from '../../../models/post/rate.js'
import { PostModel } from '../../../models/post.js'
import { changeSettings } from '../../../models/settings.js'
import { TopicModel } from '../../../models/topic.js'
import { UserModel } from '../../../models/user.js'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone, lettersTo, letterTo } from '../../support/letters.js'
import { person } from '../../support/member.js'
import { form, topicWith } from '../../support/topics.js'

describe('a first post', () => {
  beforeEach(freshWorld)

  async function held() {
    const [author, by, { topic }] = [
      await person(),
      await person({ roles: ['moderator'] }),
      await topicWith(0, { title: 'Une recyclerie de quartier' }),
    ]
    const draft = { body: 'Bonjour à tous', submission: form() }
    await hold(author, draft, boundless, topic)
    const [one] = await waitingOf(author, topic._id)
    if (!one) throw new Error('nothing waits')
    return { author, by, topic, draft, one }
  }

  it('waits when the setting asks, until its author has written a few', async () => {
    const author = await person()
    const by = await person({ roles: ['administrator'] })
    expect(await mustWait(author)).to.equal(false)
    await changeSettings({ openSignUp: true, moderateFirstPosts: true }, by)
    expect(await mustWait(author)).to.equal(true)
    expect(await mustWait(by)).to.equal(false)
    await UserModel.updateOne({ _id: author.id }, { $set: { postCount: firstPosts } })
    expect(await mustWait(author)).to.equal(false)
  })

  it('is kept once when its form is sent twice, and appears nowhere', async () => {
    const { author, topic, draft } = await held()
    await hold(author, draft, boundless, topic)
    expect(await waitingOf(author, topic._id)).to.have.length(1)
    expect(await PostModel.countDocuments({ author: author.id })).to.equal(0)
  })

  it('appears once however many moderators publish it, and its author is told once', async () => {
    const { author, by, topic, one } = await held()
    const another = await person({ roles: ['moderator'] })
    await Promise.allSettled([approve(one, by), approve(one, another)])
    expect(await PostModel.countDocuments({ topic: topic._id, author: author.id })).to.equal(1)
    expect((await letterTo(author.email)).text).to.include('Une recyclerie de quartier')
    await jobsAreDone()
    expect(await lettersTo(author.email)).to.have.length(1)
    expect(await AuditModel.countDocuments({ act: 'firstPost.approved' })).to.equal(1)
    expect(await waitingPosts(5)).to.deep.equal([])
  })

  it('opens its topic when it is published', async () => {
    const [author, by] = [await person(), await person({ roles: ['moderator'] })]
    const draft = { title: 'Qui a un four ?', theme: 'circular', body: 'Pour du pain.', submission: form() }
    await hold(author, draft, boundless)
    const [one] = await waitingOf(author)
    if (!one) throw new Error('nothing waits')
    const { path } = await approve(one, by)
    const topic = await TopicModel.findOne({ title: draft.title }).lean()
    expect(path).to.equal(`/topics/${topic?._id}-qui-a-un-four`)
  })

  it('that is refused never appears; its author reads why', async () => {
    const { author, by, one } = await held()
    await refuse(one, by, 'C’est une annonce.')
    await refuse(one, by, 'C’est une annonce.')
    expect((await letterTo(author.email)).text).to.include('C’est une annonce.')
    const late = await approve(await heldPostById(String(one._id)), by).catch((error: unknown) => error)
    expect(late).to.be.instanceOf(Conflict)
    expect(await PostModel.countDocuments({ author: author.id })).to.equal(0)
    expect(await AuditModel.countDocuments({ act: 'firstPost.refused' })).to.equal(1)
  })

  it('that is published is not refused after all', async () => {
    const { by, one } = await held()
    await approve(one, by)
    const late = await refuse(one, by, 'Trop tard.').catch((error: unknown) => error)
    expect(late).to.be.instanceOf(Conflict)
  })

  it('appears with the debate, the poll and the places that its author chose', async () => {
    const author = await person()
    const closesAt = new Date(Date.now() + 86_400_000)
    const options = ['Oui', 'Non'].map((label) => ({ label, votes: 0 })) as never
    const poll = { question: 'Un guichet ?', options, multiple: false, hidden: true, voters: 0, closesAt }
    const draft = {
      title: 'Faut-il un guichet ?',
      body: 'Débattons.',
      theme: 'circular',
      also: ['food'],
      submission: form(),
      purpose: { kind: 'debate' as const, closesAt, poll },
    }
    await hold(author, draft, boundless)
    const [held] = await waitingOf(author)
    if (!held) throw new Error('nothing waits')
    await approve(held, await person({ roles: ['moderator'] }))
    const topic = await TopicModel.findOne({ author: author.id }).lean()
    expect(topic).deep.include({ kind: 'debate', closesAt, themes: ['circular', 'food'] })
    const opening = await PostModel.findOne({ topic: topic?._id }).lean()
    expect(opening?.poll).deep.include({ question: 'Un guichet ?', hidden: true, closesAt })
    expect(opening?.poll?.options.map(({ label }) => label)).eql(['Oui', 'Non'])
  })
})
