import { expect } from 'chai'
import { AuditModel } from '../../../models/audit.js'
import { Conflict } from '../../../models/failure.js'
import { appeal } from '../../../models/flag/appeal.js'
import { type Case, CaseModel } from '../../../models/flag/case.js'
import { decideCase, takeCase, type Verdict } from '../../../models/flag/handling.js'
import { tellDecision } from '../../../models/flag/outcome.js'
import { flag } from '../../../models/flag.js'
import { mayAppeal, mayDecide, mayTake } from '../../../models/policies/moderation.js'
import { PostModel } from '../../../models/post.js'
import { UserModel } from '../../../models/user.js'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone, lettersTo, letterTo } from '../../support/letters.js'
import { person } from '../../support/member.js'
import { linesOf } from '../../support/notifications.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

const hide: Verdict = { outcome: 'upheld', measure: 'hide', text: 'On parle des idées, pas des personnes.' }
const reject: Verdict = { outcome: 'rejected', measure: 'none', text: 'C’est vif, mais permis.' }

describe('a case', () => {
  beforeEach(freshWorld)

  const moderator = () => person({ roles: ['moderator'] })
  const now = async (given: Case) => (await CaseModel.findById(given._id).lean<Case>()) ?? given

  async function flagged(given: { author?: Awaited<ReturnType<typeof person>> } = {}) {
    const author = given.author ?? (await person())
    const { topic } = await topicWith(0, { author, body: 'Quel imbécile.' })
    const { _id } = await firstPostOf(topic)
    const reporter = await person()
    const subject = { kind: 'post' as const, id: String(_id) }
    const kept = await flag({ subject, reporter, rule: 'respect', text: '' })
    const opened = await CaseModel.findById(kept.case).lean<Case>()
    if (!opened) throw new Error('no case')
    return { author, reporter, post: _id, opened }
  }

  async function decided(opened: Case, by: { id: string }, verdict: Verdict): Promise<Case> {
    await takeCase(opened, by)
    await decideCase(await now(opened), by, verdict)
    return now(opened)
  }

  it('is taken by one of two moderators', async () => {
    const { opened } = await flagged()
    const both = await Promise.all([moderator(), moderator()])
    const outcomes = await Promise.allSettled(both.map((one) => takeCase(opened, one)))
    expect(outcomes.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected'])
    const loser = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(loser.reason).to.be.instanceOf(Conflict)
  })

  it('that is upheld masks the words, tells both sides, and is logged', async () => {
    const { opened, author, reporter, post } = await flagged()
    const by = await moderator()
    const ended = await decided(opened, by, hide)
    expect(ended).to.deep.include({ state: 'upheld' })
    expect(await PostModel.findById(post).lean()).to.deep.include({ html: '' })
    expect((await letterTo(author.email)).text).to.include('On parle des idées')
    expect((await letterTo(reporter.email)).subject).to.equal('Votre signalement est retenu')
    const acts = await AuditModel.find({ by: by.id }).sort({ _id: 1 }).lean()
    expect(acts.map(({ act }) => act)).to.deep.equal(['case.taken', 'case.upheld'])
  })

  it('is told in one letter to each, also when the telling is tried again', async () => {
    const { opened, author, reporter } = await flagged()
    await decided(opened, await moderator(), hide)
    await letterTo(author.email)
    await letterTo(reporter.email)
    await jobsAreDone()
    await tellDecision(String(opened._id), 0)
    await jobsAreDone()
    expect(await lettersTo(author.email)).to.have.length(1)
    expect(await lettersTo(reporter.email)).to.have.length(1)
    expect((await linesOf(author)).map(({ kind }) => kind)).to.deep.equal(['content-decided'])
    expect((await linesOf(reporter)).map(({ kind }) => kind)).to.deep.equal(['flag-decided'])
  })

  it('that is rejected changes nothing; another flag then opens another', async () => {
    const { opened, post } = await flagged()
    await decided(opened, await moderator(), reject)
    expect(await PostModel.findById(post).lean()).to.deep.include({ body: 'Quel imbécile.' })
    await flag({
      subject: { kind: 'post', id: String(post) },
      reporter: await person(),
      rule: 'respect',
      text: '',
    })
    expect(await CaseModel.countDocuments({ state: 'open' })).to.equal(1)
  })

  it('is not decided by who wrote the words', async () => {
    const author = await moderator()
    const { opened } = await flagged({ author })
    expect(mayTake(author, opened)).to.equal(false)
    expect(mayTake(await moderator(), opened)).to.equal(true)
  })

  it('is appealed against once, and decided then by somebody else', async () => {
    const { opened, author, post } = await flagged()
    const [first, second] = [await moderator(), await moderator()]
    const ended = await decided(opened, first, hide)
    expect(mayAppeal(author, ended)).to.equal(true)
    expect(mayAppeal(first, ended)).to.equal(false)
    await Promise.all([appeal(ended, author, 'Une citation !'), appeal(ended, author, 'Une citation !')])
    const again = await now(opened)
    expect(again.state).to.equal('open')
    expect(mayTake(first, again)).to.equal(false)
    expect(mayTake(second, again)).to.equal(true)
    await takeCase(again, second)
    expect(mayDecide(first, await now(again))).to.equal(false)
    await decideCase(await now(again), second, reject)
    expect(await PostModel.findById(post).lean()).to.deep.include({ body: 'Quel imbécile.' })
    const over = await now(opened)
    expect(mayAppeal(author, over)).to.equal(false)
    expect((await letterTo(author.email, 2)).subject).to.equal('Votre recours est entendu')
  })

  it('can no longer be appealed against after six months', async () => {
    const { opened, author } = await flagged()
    const ended = await decided(opened, await moderator(), hide)
    const at = new Date(Date.now() - 184 * 24 * 3600 * 1000)
    const old = { ...ended, decisions: ended.decisions.map((one) => ({ ...one, at })) }
    expect(mayAppeal(author, old as Case)).to.equal(false)
  })

  it('that suspends is undone by an appeal that is heard, words and suspension', async () => {
    const { opened, author, post } = await flagged()
    const ended = await decided(opened, await moderator(), { ...hide, measure: 'suspend' })
    expect((await UserModel.findById(author.id).lean())?.suspension?.reason).to.equal(hide.text)
    await letterTo(author.email, 2)
    const letters = await lettersTo(author.email)
    expect(letters.some(({ text }) => text.includes('/appeals/'))).to.equal(true)
    await appeal(ended, author, 'Relisez, s’il vous plaît.')
    await decided(await now(ended), await moderator(), reject)
    expect((await UserModel.findById(author.id).lean())?.suspension).to.equal(undefined)
    expect(await PostModel.findById(post).lean()).to.deep.include({ body: 'Quel imbécile.' })
  })
})
