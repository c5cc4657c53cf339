import { expect } from 'chai'
import { Conflict, Forbidden, TooManyAttempts } from '../../models/failure.js'
import { CaseModel } from '../../models/flag/case.js'
import { FlagModel, flag } from '../../models/flag.js'
import { hidePost } from '../../models/post/hiding.js'
import { freshWorld } from '../support/hub.js'
import { person } from '../support/member.js'
import { firstPostOf, topicWith } from '../support/topics.js'

async function failureOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('flagging', () => {
  beforeEach(freshWorld)

  async function post() {
    const { topic, author } = await topicWith(0)
    const { _id } = await firstPostOf(topic)
    return { author, subject: { kind: 'post' as const, id: String(_id) } }
  }

  it('gathers the flags of several members in one case, even at the same moment', async () => {
    const { subject } = await post()
    const reporters = await Promise.all(Array.from({ length: 6 }, () => person()))
    await Promise.all(reporters.map((reporter) => flag({ subject, reporter, rule: 'sell', text: '' })))
    const cases = await CaseModel.find().lean()
    expect(cases).to.have.length(1)
    expect(cases[0]?.flags).to.have.length(6)
    expect(cases[0]?.rules).to.deep.equal(['sell'])
  })

  it('counts one member once, however often they press', async () => {
    const { subject } = await post()
    const reporter = await person()
    await Promise.all(
      Array.from({ length: 4 }, () => flag({ subject, reporter, rule: 'respect', text: 'Lisez donc.' })),
    )
    expect(await FlagModel.countDocuments()).to.equal(1)
    expect((await CaseModel.findOne().lean())?.flags).to.have.length(1)
  })

  it('is refused for one’s own words and for what is masked already', async () => {
    const { author, subject } = await post()
    const draft = { subject, rule: 'other' as const, text: '' }
    expect(await failureOf(flag({ ...draft, reporter: author }))).to.be.instanceOf(Forbidden)
    await hidePost(subject.id, 'case')
    expect(await failureOf(flag({ ...draft, reporter: await person() }))).to.be.instanceOf(Conflict)
  })

  it('ends for the day at twenty', async () => {
    const reporter = await person()
    const { posts } = await topicWith(21)
    const outcomes = []
    for (const { _id } of posts) {
      const draft = { subject: { kind: 'post' as const, id: String(_id) }, reporter, rule: 'sell' as const }
      outcomes.push(await failureOf(flag({ ...draft, text: '' })))
    }
    expect(outcomes.slice(0, 20)).to.deep.equal(Array(20).fill(undefined))
    expect(outcomes[20]).to.be.instanceOf(TooManyAttempts)
  })
})
