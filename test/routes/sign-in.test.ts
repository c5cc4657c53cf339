import { expect } from 'chai'
import mongoose from 'mongoose'
import { countAttempt } from '../../models/account/throttle.js'
import { openSessions } from '../../models/session.js'
import { signedIn, submit } from '../support/account.js'
import { csrfOf, freshWorld, visitor } from '../support/hub.js'
import { memberPassword, person } from '../support/member.js'

const email = 'marie@exemple.fr'
const right = { email, password: memberPassword }
const wrong = { email, password: 'ce n’est pas le bon' }

function sessionCookie(headers: Record<string, unknown>): string | undefined {
  return [headers['set-cookie']].flat().find((cookie) => String(cookie).startsWith('essaim=')) as
    | string
    | undefined
}

describe('signing in', () => {
  beforeEach(freshWorld)

  it('opens a session of its own, and says whose page it is', async () => {
    const user = await person({ email, name: 'Marie Curie' })
    const agent = await visitor()
    const before = sessionCookie((await agent.get('/sign-in')).headers)
    const answer = await submit(agent, '/sign-in', { ...right, email: ' MARIE@exemple.fr' })
    expect(answer.status).to.equal(303)
    expect(answer.headers.location).to.equal('/')
    const after = sessionCookie(answer.headers)
    expect(after).to.be.a('string').and.contain('HttpOnly').and.contain('SameSite=Lax')
    expect(after?.split(';')[0]).not.to.equal(before?.split(';')[0])
    expect((await agent.get('/account')).text).to.contain('Marie Curie')
    expect(await openSessions(user.id)).to.have.length(1)
  })

  it('brings the member’s own language', async () => {
    const { UserModel } = await import('../../models/user.js')
    const user = await person({ email })
    await UserModel.updateOne({ _id: user.id }, { $set: { locale: 'en', timeZone: 'Indian/Mayotte' } })
    const { forgetUser } = await import('../../models/user.js')
    forgetUser(user.id)
    const agent = await signedIn(email)
    const page = await agent.get('/account')
    expect(page.text).to.contain('My account').and.contain('<option value="Indian/Mayotte" selected>')
  })

  it('answers a wrong password and an unknown address with the same page', async () => {
    await person({ email })
    const agent = await visitor()
    const known = await submit(agent, '/sign-in', wrong)
    const unknown = await submit(agent, '/sign-in', { ...wrong, email: 'personne@exemple.fr' })
    expect(known.status).to.equal(422)
    expect(unknown.status).to.equal(422)
    expect(known.text.replaceAll(email, '*')).to.equal(unknown.text.replaceAll('personne@exemple.fr', '*'))
    expect(known.text).to.contain(`value="${email}"`).and.not.contain('ce n’est pas le bon')
  })

  const bad: [string, Record<string, unknown>][] = [
    ['nothing', {}],
    ['an operator for an address', { 'email[$ne]': 'x', password: memberPassword }],
    ['two passwords', { email, password: ['a', 'b'] }],
    ['a password of 10 kB', { email, password: 'x'.repeat(10_240) }],
    ['an address with a null byte', { email: 'marie\0@exemple.fr', password: memberPassword }],
  ]
  for (const [what, fields] of bad) {
    it(`refuses ${what} with 422`, async () => {
      expect((await submit(await visitor(), '/sign-in', fields)).status).to.equal(422)
    })
  }

  it('refuses objects in JSON, also in the address bar', async () => {
    await person({ email })
    const agent = await visitor()
    const token = csrfOf((await agent.get('/sign-in')).text)
    const answer = await agent
      .post(`/sign-in?email=${email}&password=${encodeURIComponent(memberPassword)}`)
      .set('X-CSRF-Token', token)
      .send({ email: { $gt: '' }, password: { $gt: '' } })
    expect(answer.status).to.equal(422)
  })

  it('leads back to what was wanted, on this site only', async () => {
    await person({ email })
    const wanted = await (await visitor()).get('/account')
    expect(wanted.headers.location).to.equal('/sign-in?next=%2Faccount')
    const places: [string, string][] = [
      ['/account?x=1#y', '/account?x=1#y'],
      ['//ailleurs.example/', '/'],
      ['/\\ailleurs.example', '/'],
      ['/\t/ailleurs.example', '/'],
      ['/.//ailleurs.example', '/'],
      ['https://ailleurs.example', '/'],
      ['javascript:alert(1)', '/'],
    ]
    for (const [next, place] of places) {
      const answer = await submit(await visitor(), '/sign-in', { ...right, next })
      expect(answer.headers.location, next).to.equal(place)
    }
    const agent = await visitor()
    const page = await agent.get('/sign-in?next=%2Faccount')
    expect(page.text).to.contain('name="next" value="/account"')
    const refused = await submit(
      agent,
      '/sign-in?next=%2Faccount',
      { ...wrong, next: '/account' },
      '/sign-in',
    )
    expect(refused.text).to.contain('name="next" value="/account"')
  })

  it('ends with the session, and the next pages are anybody’s again', async () => {
    const user = await person({ email })
    const agent = await signedIn(email)
    const answer = await submit(agent, '/account', {}, '/sign-out')
    expect(answer.status).to.equal(303)
    expect(sessionCookie(answer.headers)).to.contain('Expires=Thu, 01 Jan 1970')
    expect((await agent.get('/account')).status).to.equal(303)
    expect(await openSessions(user.id)).to.have.length(0)
  })

  describe('too often', () => {
    it('stops one account after ten failures, with the same answer for an unknown one', async () => {
      await person({ email })
      const pages = []
      for (const address of [email, 'personne@exemple.fr']) {
        const agent = await visitor()
        for (let time = 0; time < 10; time += 1) {
          expect((await submit(agent, '/sign-in', { ...wrong, email: address })).status).to.equal(422)
        }
        const refused = await submit(agent, '/sign-in', { ...right, email: address })
        expect(refused.status).to.equal(429)
        expect(Number(refused.headers['retry-after'])).to.be.within(800, 900)
        expect(refused.text).to.contain('Réessayez dans 15 minutes').and.contain(`value="${address}"`)
        pages.push(refused.text.replace(/_csrf" value="[^"]+/g, '').replaceAll(address, '*'))
      }
      expect(pages[0]).to.equal(pages[1])
    })

    it('counts attempts that come all at once', async () => {
      await person({ email })
      const agent = await visitor()
      const token = csrfOf((await agent.get('/sign-in')).text)
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          agent
            .post('/sign-in')
            .type('form')
            .send({ ...wrong, _csrf: token }),
        ),
      )
      expect(answers.filter(({ status }) => status === 422)).to.have.length(10)
      expect(answers.filter(({ status }) => status === 429)).to.have.length(10)
    })

    it('forgets the failures of an account once it has signed in', async () => {
      await person({ email })
      for (let round = 0; round < 2; round += 1) {
        const agent = await visitor()
        for (let time = 0; time < 9; time += 1) await submit(agent, '/sign-in', wrong)
        expect((await submit(agent, '/sign-in', right)).status).to.equal(303)
      }
    })

    it('stops one network after fifty failures, whatever the accounts', async () => {
      for (let time = 0; time < 50; time += 1) await countAttempt('sign-in-network', '127.0.0.1')
      const refused = await submit(await visitor(), '/sign-in', right)
      expect(refused.status).to.equal(429)
    })

    it('does not count those who sign in rightly against their network', async () => {
      await person({ email })
      for (let time = 0; time < 49; time += 1) await countAttempt('sign-in-network', '127.0.0.1')
      for (let time = 0; time < 3; time += 1) {
        expect((await submit(await visitor(), '/sign-in', right)).status).to.equal(303)
      }
    })

    it('knows accounts and networks by their fingerprints only', async () => {
      await submit(await visitor(), '/sign-in', wrong)
      const stored = await mongoose.connection.collection('attempts').find().toArray()
      expect(stored).to.have.length(2)
      expect(JSON.stringify(stored)).not.to.contain(email).and.not.contain('127.0.0.1')
    })

    it('begins anew when the time is over', async () => {
      for (let time = 0; time < 10; time += 1) await countAttempt('sign-in-account', email)
      await mongoose.connection
        .collection('attempts')
        .updateMany({}, { $set: { expire: new Date(Date.now() - 1000) } })
      await countAttempt('sign-in-account', email)
    })
  })
})
