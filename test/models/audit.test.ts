import { expect } from 'chai'
import { AuditModel, recordAct } from '../../models/audit.js'
import { freshWorld } from '../support/hub.js'
import { person } from '../support/member.js'

describe('the audit log', () => {
  beforeEach(freshWorld)

  it('keeps who did what to whom, and no name of a member', async () => {
    const [by, subject] = [await person(), await person()]
    await recordAct({
      act: 'role.granted',
      by: by.id,
      subject: { kind: 'member', id: subject.id, label: subject.name },
      details: { role: 'reviewer' },
    })
    const entry = await AuditModel.findOne().lean()
    expect(entry).to.deep.include({ act: 'role.granted', area: 'administration' })
    expect(String(entry?.by)).to.equal(by.id)
    expect(JSON.stringify(entry)).not.to.include(subject.name)
  })

  it('does not let an entry be changed or taken away', async () => {
    await recordAct({ act: 'settings.changed', by: 'system', subject: { kind: 'settings', id: 'all' } })
    const refused = async (attempt: () => PromiseLike<unknown>) => {
      try {
        await attempt()
        return ''
      } catch (error) {
        return (error as Error).message
      }
    }
    expect(await refused(() => AuditModel.updateOne({}, { act: 'role.granted' }))).to.match(/stays/)
    expect(await refused(() => AuditModel.deleteMany({}))).to.match(/stays/)
    expect(await AuditModel.countDocuments()).to.equal(1)
  })
})
