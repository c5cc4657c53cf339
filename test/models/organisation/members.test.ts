import { expect } from 'chai'
import { Conflict } from '../../../models/failure.js'
import { addMember, changeRole, removeMember } from '../../../models/organisation/members.js'
import { MembershipModel } from '../../../models/organisation/membership.js'
import { organisationBySlug } from '../../../models/organisation.js'
import { currentUserById } from '../../../models/user.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { placed, seeded } from '../../support/organisations.js'

async function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error) => (error instanceof Conflict ? error.key : String(error)),
  )
}

describe('the members of an organisation', () => {
  beforeEach(freshWorld)

  it('know their organisations and their roles at once', async () => {
    const user = await person()
    expect(user.memberships).eql([])
    const { memberships } = await placed(user, 'organiser')
    const { _id } = await seeded()
    expect(memberships).eql([
      { organisation: String(_id), slug: 'les-ecossolies', name: 'Les Ecossolies', role: 'organiser' },
    ])
  })

  it('are counted once, even when they are added many times at once', async () => {
    const user = await person()
    const { _id } = await seeded()
    await Promise.all([1, 2, 3].map(() => addMember(_id, user.id, 'member', user.id)))
    expect((await seeded()).memberCount).equal(1)
    expect(await MembershipModel.countDocuments()).equal(1)
  })

  it('have a claimed organisation from the first who answers for it on', async () => {
    await placed(await person(), 'member')
    expect((await seeded()).claimed).equal(false)
    await placed(await person(), 'referent')
    expect((await seeded()).claimed).equal(true)
  })

  it('may go, but not the last who answers for it', async () => {
    const [referent, other] = [await person(), await person()]
    await placed(referent, 'referent')
    await placed(other, 'member')
    const { _id } = await seeded()
    expect(await outcome(removeMember(_id, referent.id, referent.id))).equal(
      'organisations.errors.lastLeader',
    )
    expect(await outcome(changeRole(_id, referent.id, 'organiser', referent.id))).equal(
      'organisations.errors.lastLeader',
    )
    expect((await currentUserById(referent.id))?.memberships[0]?.role).equal('referent')

    await changeRole(_id, other.id, 'referent', other.id)
    expect(await outcome(removeMember(_id, referent.id, referent.id))).equal('done')
    expect((await currentUserById(referent.id))?.memberships).eql([])
    expect((await seeded()).memberCount).equal(1)
  })

  it('pass from one leading role to the other without a gap', async () => {
    const user = await placed(await person(), 'referent')
    const { _id } = await seeded()
    await changeRole(_id, user.id, 'companyRepresentative', user.id)
    expect(await outcome(removeMember(_id, user.id, user.id))).equal('organisations.errors.lastLeader')
  })

  it('keep exactly one when the last two go at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [await person(), await person()]
      const organisation = await organisationBySlug(
        ['grap', 'etic', 'simplon', 'regain', 'citiz'][round] ?? '',
      )
      await placed(one, 'referent', organisation)
      await placed(two, 'companyRepresentative', organisation)
      const outcomes = await Promise.all([
        outcome(removeMember(organisation._id, one.id, one.id)),
        outcome(
          round % 2
            ? removeMember(organisation._id, two.id, two.id)
            : changeRole(organisation._id, two.id, 'member', one.id),
        ),
      ])
      expect(outcomes.sort()).eql(['done', 'organisations.errors.lastLeader'])
      expect((await organisationBySlug(organisation.slug)).leaders).length(1)
    }
  })
})
