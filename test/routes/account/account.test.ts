import { expect } from 'chai'
import { UserModel } from '../../../models/user.js'
import { signedIn, submit } from '../../support/account.js'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { lettersAreOut, lettersTo, letterTo, pathIn } from '../../support/letters.js'
import { memberPassword, person } from '../../support/member.js'

const email = 'marie@exemple.fr'
const newEmail = 'nouvelle@exemple.fr'
const profile = {
  name: 'Marie Skłodowska',
  origin: 'organisation',
  organisationName: 'Les Écossolies',
  territory: 'nantes-metropole',
  locale: 'en',
  timeZone: 'Indian/Mayotte',
}

describe('the account page', () => {
  beforeEach(async () => {
    await freshWorld()
    await person({ email, name: 'Marie Curie', territory: 'mayotte' })
  })

  it('is for members only, in all its parts', async () => {
    const agent = await visitor()
    const token = csrfOf((await agent.get('/sign-in')).text)
    expect((await agent.get('/account')).headers.location).to.equal('/sign-in?next=%2Faccount')
    for (const path of [
      '/account',
      '/account/email',
      '/account/email/cancellation',
      '/account/password',
      '/account/sessions/sign-out',
      '/account/sessions/abc/sign-out',
      '/charter-acceptance',
    ]) {
      const answer = await agent.post(path).type('form').send({ _csrf: token })
      expect(answer.status, path).to.equal(303)
      expect(answer.headers.location, path).to.match(/^\/sign-in/)
    }
  })

  it('is kept by nobody on the way', async () => {
    expect((await (await signedIn(email)).get('/account')).headers['cache-control']).to.equal('no-store')
  })

  describe('what I am', () => {
    it('is saved, the language and the clock at once', async () => {
      const agent = await signedIn(email)
      expect((await submit(agent, '/account', profile)).status).to.equal(303)
      const page = (await agent.get('/account')).text
      expect(page).to.contain('Marie Skłodowska').and.contain('My account').and.contain('Saved.')
      expect(page).to.contain('<option value="Indian/Mayotte" selected>')
      const user = await UserModel.findOne({ email }).lean()
      expect(user).to.include({ organisationName: 'Les Écossolies', origin: 'organisation', locale: 'en' })
      expect(user).not.to.have.property('territory')
    })

    const mistakes: [string, Record<string, unknown>][] = [
      ['an unknown language', { locale: 'de' }],
      ['an unknown time zone', { timeZone: 'Mars/Olympus' }],
      ['an unknown territory', { origin: 'territory', territory: 'atlantide' }],
      ['an organisation of 121 characters', { organisationName: 'a'.repeat(121) }],
      ['an empty name', { name: ' ' }],
      ['two names and a role', { name: ['a', 'b'], roles: 'administrator' }],
    ]
    for (const [mistake, fields] of mistakes) {
      it(`refuses ${mistake} and keeps the rest`, async () => {
        const answer = await submit(await signedIn(email), '/account', { ...profile, ...fields })
        expect(answer.status).to.equal(422)
        expect((await UserModel.findOne({ email }).lean())?.name).to.equal('Marie Curie')
      })
    }

    it('gives nobody a role', async () => {
      await submit(await signedIn(email), '/account', {
        ...profile,
        roles: 'administrator',
        email: 'x@exemple.fr',
      })
      expect(await UserModel.findOne({ email }).lean()).to.deep.include({ roles: [] })
    })
  })

  describe('my address', () => {
    async function ask(agent: Awaited<ReturnType<typeof visitor>>, fields: Record<string, unknown> = {}) {
      return submit(
        agent,
        '/account',
        { email: newEmail, password: memberPassword, ...fields },
        '/account/email',
      )
    }

    it('changes once the new one is confirmed, and the old one is told before', async () => {
      const agent = await signedIn(email)
      expect((await ask(agent)).status).to.equal(303)
      expect((await agent.get('/account')).text).to.contain(newEmail)
      expect((await letterTo(email)).text).to.contain(newEmail)
      const link = pathIn(await letterTo(newEmail))
      expect(await UserModel.countDocuments({ email })).to.equal(1)
      expect((await submit(await visitor(), link, {})).headers.location).to.equal('/sign-in')
      const user = await UserModel.findOne().lean()
      expect(user).to.include({ email: newEmail })
      expect(user).not.to.have.property('pendingEmail')
      expect(
        (await submit(await visitor(), '/sign-in', { email, password: memberPassword })).status,
      ).to.equal(422)
      await signedIn(newEmail)
      expect((await (await visitor()).get(link)).status).to.equal(410)
    })

    it('asks for the password', async () => {
      const answer = await ask(await signedIn(email), { password: 'pas celui-ci' })
      expect(answer.status).to.equal(422)
      expect(answer.text).to.contain('Ce n’est pas votre mot de passe').and.contain(`value="${newEmail}"`)
      expect(await UserModel.countDocuments({ pendingEmail: newEmail })).to.equal(0)
    })

    it('refuses the one I have', async () => {
      expect((await ask(await signedIn(email), { email: 'Marie@exemple.fr' })).status).to.equal(422)
    })

    it('does not tell that the new one belongs to somebody', async () => {
      await person({ email: 'prise@exemple.fr' })
      const agent = await signedIn(email)
      const free = await ask(agent)
      const freePage = (await agent.get('/account')).text
      const taken = await ask(agent, { email: 'prise@exemple.fr' })
      const takenPage = (await agent.get('/account')).text
      expect([taken.status, taken.headers.location]).to.deep.equal([free.status, free.headers.location])
      expect(takenPage.replaceAll('prise@', '*@')).to.equal(freePage.replaceAll('nouvelle@', '*@'))
      expect((await letterTo('prise@exemple.fr')).subject).to.contain('déjà un compte')
    })

    it('stays the same when the new one has become somebody else’s meanwhile', async () => {
      await ask(await signedIn(email))
      const link = pathIn(await letterTo(newEmail))
      await person({ email: newEmail })
      const answer = await submit(await visitor(), link, {})
      expect(answer.status).to.equal(409)
      expect(answer.text).to.contain('la vôtre ne change pas')
      await signedIn(email)
    })

    it('changes once when the link is opened twice at once', async () => {
      await ask(await signedIn(email))
      const link = pathIn(await letterTo(newEmail))
      const agents = [await visitor(), await visitor()]
      const tokens = await Promise.all(agents.map(async (agent) => csrfOf((await agent.get(link)).text)))
      const answers = await Promise.all(
        agents.map((agent, index) => agent.post(link).type('form').send({ _csrf: tokens[index] })),
      )
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([303, 410])
    })

    it('follows the last link asked for only, and none once I gave up or changed my password', async () => {
      const agent = await signedIn(email)
      await ask(agent)
      const first = pathIn(await letterTo(newEmail))
      await ask(agent)
      const second = pathIn(await letterTo(newEmail, 2))
      expect((await agent.get(first)).status).to.equal(410)
      await submit(agent, '/account', {}, '/account/email/cancellation')
      expect((await agent.get(second)).status).to.equal(410)
      await ask(agent)
      const third = pathIn(await letterTo(newEmail, 3))
      await submit(
        agent,
        '/account',
        { currentPassword: memberPassword, newPassword: 'une toute nouvelle phrase' },
        '/account/password',
      )
      expect((await agent.get(third)).status).to.equal(410)
    })

    it('takes its power from links sent to the old one', async () => {
      await submit(await visitor(), '/password-reset', { email })
      const reset = pathIn(await letterTo(email))
      await ask(await signedIn(email))
      await submit(await visitor(), pathIn(await letterTo(newEmail)), {})
      expect((await (await visitor()).get(reset)).status).to.equal(410)
    })
  })

  describe('my password', () => {
    const change = { currentPassword: memberPassword, newPassword: 'une toute nouvelle phrase' }

    it('changes for who knows it, keeps this session and ends the others', async () => {
      const agent = await signedIn(email)
      const elsewhere = await signedIn(email)
      expect((await submit(agent, '/account', change, '/account/password')).status).to.equal(303)
      expect((await agent.get('/account')).text).to.contain('Votre mot de passe est changé')
      expect((await elsewhere.get('/account')).status).to.equal(303)
      await signedIn(email, change.newPassword)
      expect((await letterTo(email)).subject).to.equal('Votre mot de passe a changé')
    })

    it('stays for who does not, and the page shows no password', async () => {
      const wrong = { ...change, currentPassword: 'pas celui-ci' }
      const answer = await submit(await signedIn(email), '/account', wrong, '/account/password')
      expect(answer.status).to.equal(422)
      expect(answer.text).not.to.contain('pas celui-ci').and.not.contain(change.newPassword)
      await signedIn(email)
      await lettersAreOut()
      expect(await lettersTo(email)).to.have.length(0)
    })

    for (const [what, newPassword, sentence] of [
      ['the same one', memberPassword, 'C’est déjà votre mot de passe'],
      ['my address', '%email', 'ni votre nom ni votre adresse'],
      ['a common one', 'Azertyuiop12', 'parmi les plus courants'],
      ['one character', '............', 'plusieurs caractères différents'],
    ] as const) {
      it(`does not become ${what}`, async () => {
        const fields = { ...change, newPassword: newPassword.replace('%email', email) }
        const answer = await submit(await signedIn(email), '/account', fields, '/account/password')
        expect(answer.status).to.equal(422)
        expect(answer.text).to.contain(sentence).and.contain('newPassword-error')
        await signedIn(email)
      })
    }

    it('stops guesses after ten', async () => {
      const agent = await signedIn(email)
      for (let time = 0; time < 10; time += 1) {
        await submit(agent, '/account', { ...change, currentPassword: 'pas celui-ci' }, '/account/password')
      }
      const refused = await submit(agent, '/account', change, '/account/password')
      expect(refused.status).to.equal(429)
      expect(refused.headers).to.have.property('retry-after')
    })
  })

  it('leads back from the addresses of its forms', async () => {
    const agent = await signedIn(email)
    for (const path of ['/account/email', '/account/password']) {
      expect((await agent.get(path)).headers.location).to.equal('/account')
    }
  })
})
