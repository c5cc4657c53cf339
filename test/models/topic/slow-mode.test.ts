import { expect } from 'chai'
import { AuditModel } from '../../../models/audit.js'
import { TooManyAttempts } from '../../../models/failure.js'
import { setSlowMode, slowAllowance } from '../../../models/topic/slow-mode.js'
import { type Topic, TopicModel } from '../../../models/topic.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { topicWith } from '../../support/topics.js'

describe('slow mode', () => {
  beforeEach(freshWorld)

  async function slowTopic(minutes = 5) {
    const by = await person({ roles: ['moderator'] })
    const { topic } = await topicWith(0)
    await setSlowMode(topic, minutes, by)
    const slow = await TopicModel.findById(topic._id).lean<Topic>()
    if (!slow) throw new Error('no topic')
    return { slow, by }
  }

  const attempt = (topic: Topic, author: Parameters<typeof slowAllowance>[1]) =>
    slowAllowance(topic, author)
      .spend()
      .then(
        () => undefined,
        (error: unknown) => error,
      )

  it('lets one of two posts through that one person sends at the same moment', async () => {
    const { slow } = await slowTopic()
    const author = await person()
    const outcomes = await Promise.all([attempt(slow, author), attempt(slow, author)])
    expect(outcomes.filter((error) => error === undefined)).to.have.length(1)
    expect(outcomes.find((error) => error !== undefined)).to.be.instanceOf(TooManyAttempts)
  })

  it('holds up nobody else, no moderator, and nobody once it is over', async () => {
    const { slow, by } = await slowTopic()
    const [author, another] = [await person(), await person()]
    await attempt(slow, author)
    expect(await attempt(slow, another)).to.equal(undefined)
    for (const _ of [1, 2]) expect(await attempt(slow, by)).to.equal(undefined)
    await setSlowMode(slow, 0, by)
    const quick = await TopicModel.findById(slow._id).lean<Topic>()
    expect(quick?.slowMinutes).to.equal(undefined)
    expect(await attempt(quick as Topic, author)).to.equal(undefined)
  })

  it('gives the turn back when the post was not written after all', async () => {
    const { slow } = await slowTopic()
    const author = await person()
    const allowance = slowAllowance(slow, author)
    await allowance.spend()
    await allowance.restore()
    expect(await attempt(slow, author)).to.equal(undefined)
  })

  it('is logged with its pace', async () => {
    const { slow, by } = await slowTopic(15)
    const entry = await AuditModel.findOne({ act: 'topic.slowed' }).lean()
    expect(String(entry?.by)).to.equal(by.id)
    expect(entry).to.deep.include({ details: { minutes: 15 } })
    expect(entry?.subject?.id).to.equal(String(slow._id))
  })
})
