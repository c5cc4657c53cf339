import { expect } from 'chai'
import { mayManage, maySchedule, maySpeakFor } from '../../../models/policies/organisation.js'
import type { CurrentUser } from '../../../models/user.js'

const organisation = '5c73290000000000000000aa'

function holding(role: string | undefined, more: Partial<CurrentUser> = {}): CurrentUser {
  return {
    id: '1',
    name: 'Nadia Bel',
    locale: 'fr',
    timeZone: 'Europe/Paris',
    roles: [],
    charterVersion: 1,
    charterInForce: 1,
    unreadNotifications: 0,
    memberships: role ? [{ organisation, slug: 'grap', name: 'Grap', role: role as 'member' }] : [],
    ...more,
  }
}

describe('what a role in an organisation allows', () => {
  for (const [role, speak, schedule, manage] of [
    [undefined, false, false, false],
    ['member', false, false, false],
    ['organiser', false, true, false],
    ['referent', true, true, true],
    ['companyRepresentative', true, true, true],
  ] as const) {
    it(`is as written for ${role ?? 'nobody of it'}`, () => {
      const user = holding(role)
      expect([maySpeakFor, maySchedule, mayManage].map((may) => may(user, organisation))).eql([
        speak,
        schedule,
        manage,
      ])
    })
  }

  it('lets an administrator manage, and not speak', () => {
    const administrator = holding(undefined, { roles: ['administrator'] })
    expect(mayManage(administrator, organisation)).equal(true)
    expect(maySpeakFor(administrator, organisation)).equal(false)
  })

  it('waits until the charter is accepted, and ends at the organisation', () => {
    expect(maySpeakFor(holding('referent', { charterInForce: 2 }), organisation)).equal(false)
    expect(maySpeakFor(holding('referent'), '5c73290000000000000000bb')).equal(false)
    expect(maySpeakFor(undefined, organisation)).equal(false)
  })
})
