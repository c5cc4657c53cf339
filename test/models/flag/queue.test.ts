import { expect } from 'chai'
import { caseStates } from '../../../models/flag/case.js'
import { queue, queueQuery } from '../../../models/flag/queue.js'
import { type FlagDraft, flag } from '../../../models/flag.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

describe('the moderation queue', () => {
  beforeEach(freshWorld)

  async function flagged(count: number): Promise<FlagDraft[]> {
    const [author, reporter] = [await person(), await person()]
    const drafts: FlagDraft[] = []
    for (let number = 1; number <= count; number += 1) {
      const { topic } = await topicWith(0, { author, title: `Sujet ${number}` })
      const { _id } = await firstPostOf(topic)
      const draft = {
        subject: { kind: 'post', id: String(_id) },
        reporter,
        rule: 'respect',
        text: '',
      } as const
      await flag(draft)
      drafts.push(draft)
    }
    return drafts
  }

  it('lists what waits, the oldest first, page by page', async () => {
    await flagged(3)
    const first = await queue({ state: 'open' }, { limit: 2 })
    expect(first.cases.map(({ label }) => label)).to.deep.equal(['Sujet 1', 'Sujet 2'])
    const second = await queue({ state: 'open' }, { limit: 2, after: first.next })
    expect(second.cases.map(({ label }) => label)).to.deep.equal(['Sujet 3'])
    expect(second.next).to.equal(undefined)
  })

  it('is narrowed to a kind, and refuses a forged key', async () => {
    await flagged(1)
    expect((await queue({ state: 'open', kind: 'post' }, { limit: 5 })).cases).to.have.length(1)
    expect((await queue({ state: 'open', kind: 'topic' }, { limit: 5 })).cases).to.deep.equal([])
    expect((await queue({ state: 'open', kind: 'appeal' }, { limit: 5 })).cases).to.deep.equal([])
    const refused = await queue({ state: 'open' }, { limit: 5, after: 'x' }).catch((error: unknown) => error)
    expect(refused).to.include({ status: 400 })
  })

  it('is read by index, without sorting', async () => {
    await flagged(1)
    const { next } = { next: `${Date.now()}.${'0'.repeat(24)}` }
    for (const state of caseStates) {
      for (const after of [undefined, next]) {
        for (const kind of [undefined, 'post']) {
          const query = queueQuery({ state, kind }, { limit: 20, after })
          const plan = JSON.stringify(await query.explain('queryPlanner'))
          expect(plan).to.contain('IXSCAN').and.not.contain('COLLSCAN').and.not.contain('"SORT"')
        }
      }
    }
  })
})
