import { expect } from 'chai'
import { auditQuery, namesakesQuery, searchAudit } from '../../../models/audit/search.js'
import { AuditModel, recordAct } from '../../../models/audit.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'

describe('the search in the audit log', () => {
  beforeEach(freshWorld)

  async function acts() {
    const [emile, zoe, yann] = [
      await person({ name: 'Émile Bœuf', roles: ['administrator'] }),
      await person({ name: 'Zoé Émilien', roles: ['moderator'] }),
      await person({ name: 'Yann Lebreton' }),
    ]
    const about = (user: { id: string }) => ({ kind: 'member', id: user.id })
    await recordAct({
      act: 'role.granted',
      by: emile.id,
      subject: about(zoe),
      details: { role: 'moderator' },
    })
    await recordAct({ act: 'member.suspended', by: zoe.id, subject: about(yann) })
    await recordAct({ act: 'member.reinstated', by: 'system', subject: about(yann) })
    return { emile, zoe, yann }
  }

  async function found(question: Parameters<typeof searchAudit>[0]) {
    const { entries } = await searchAudit(question, { limit: 10 })
    return entries.map(({ act }) => act)
  }

  it('finds who did it by how their name begins, accents and capitals aside', async () => {
    await acts()
    expect(await found({ by: 'emile boeuf' })).to.deep.equal(['role.granted'])
    expect(await found({ by: 'ÉMIL' })).to.deep.equal(['member.suspended', 'role.granted'])
    expect(await found({ by: 'mile' })).to.deep.equal([])
    expect(await found({ by: '…' })).to.deep.equal([])
  })

  it('finds whom it was done to by name or by id', async () => {
    const { yann } = await acts()
    expect(await found({ subject: 'lebr' })).to.deep.equal(['member.reinstated', 'member.suspended'])
    expect(await found({ subject: yann.id })).to.deep.equal(['member.reinstated', 'member.suspended'])
  })

  it('shows moderators what is theirs to read, and nothing of the administration', async () => {
    await acts()
    expect(await found({ area: 'moderation' })).to.deep.equal(['member.reinstated', 'member.suspended'])
    expect(await found({ area: 'moderation', act: 'role.granted' })).to.deep.equal([])
  })

  it('is narrowed by dates, the last day left out', async () => {
    await acts()
    const now = Date.now()
    const around = { from: new Date(now - 60_000), to: new Date(now + 60_000) }
    expect(await found(around)).to.have.length(3)
    expect(await found({ to: around.from })).to.deep.equal([])
    expect(await found({ from: around.to })).to.deep.equal([])
  })

  it('goes on page by page, and refuses a forged key', async () => {
    await acts()
    const first = await searchAudit({}, { limit: 2 })
    const second = await searchAudit({}, { limit: 2, before: first.next })
    expect([...first.entries, ...second.entries].map(({ act }) => act)).to.deep.equal([
      'member.reinstated',
      'member.suspended',
      'role.granted',
    ])
    expect(second.next).to.equal(undefined)
    const refused = await searchAudit({}, { limit: 2, before: 'x' }).catch((error: unknown) => error)
    expect(refused).to.include({ status: 400 })
  })

  it('is read by index, whatever is asked', async () => {
    const { zoe, yann } = await acts()
    await AuditModel.createIndexes()
    const questions = [
      {},
      { area: 'moderation' },
      { area: 'moderation', act: 'member.suspended' },
      { by: { $in: [zoe.id] } },
      { 'subject.id': { $in: [yann.id] } },
      { area: 'moderation', by: { $in: [zoe.id] } },
    ]
    for (const filter of questions) {
      const plan = JSON.stringify(await auditQuery(filter as never, { limit: 5 }).explain('queryPlanner'))
      expect(plan, JSON.stringify(filter))
        .to.match(/IXSCAN|IDHACK/)
        .and.not.contain('COLLSCAN')
    }
    const names = JSON.stringify(await namesakesQuery(['zoe', 'emil']).explain('queryPlanner'))
    expect(names).to.contain('nameWords').and.not.contain('COLLSCAN')
  })
})
