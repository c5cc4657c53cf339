import { expect } from 'chai'
import { PendingSignUpModel } from '../../models/account/pending-sign-up.js'
import { invite } from '../../models/organisation/invitation.js'
import { changeSettings, settings } from '../../models/settings.js'
import { UserModel } from '../../models/user.js'
import { newMember, signUpFields, submit } from '../support/account.js'
import { csrfOf, freshWorld, visitor } from '../support/hub.js'
import { lettersAreOut, lettersTo, letterTo, pathIn } from '../support/letters.js'
import { memberPassword, person } from '../support/member.js'
import { placed, seeded } from '../support/organisations.js'

describe('signing up', () => {
  beforeEach(freshWorld)

  it('writes to the address, and lets nobody in before it is confirmed', async () => {
    const agent = await visitor()
    const answer = await submit(agent, '/sign-up', signUpFields)
    expect(answer.status).to.equal(303)
    expect(answer.headers.location).to.equal('/sign-up/sent')
    expect((await agent.get('/sign-up/sent')).text).to.contain('marie@exemple.fr')
    expect(await UserModel.countDocuments()).to.equal(0)
    const letter = await letterTo('marie@exemple.fr')
    expect(letter.subject).to.contain('Confirmez')
    expect(pathIn(letter)).to.match(/^\/confirmation\/[\w-]{43}$/)
    expect((await agent.get('/account')).status).to.equal(303)
  })

  it('is open to whoever bears an organisation’s invitation, while it is closed to others', async () => {
    const referent = await placed(await person(), 'referent')
    await changeSettings({ ...(await settings()), openSignUp: false }, referent)
    await invite(await seeded(), referent, { email: signUpFields.email, role: 'member' })
    const path = pathIn(await letterTo(signUpFields.email))
    const agent = await visitor()
    const invented = await agent.get('/sign-up?next=/invitations/inventee')
    expect(invented.text).not.to.include('name="password"')
    const page = `/sign-up?next=${encodeURIComponent(path)}`
    const refused = await submit(agent, page, signUpFields, '/sign-up')
    expect(refused.status).to.equal(403)
    const answer = await submit(agent, page, { ...signUpFields, next: path }, '/sign-up')
    expect(answer.headers.location).to.equal('/sign-up/sent')
    await letterTo(signUpFields.email, 2)
  })

  it('makes a member on confirmation and signs them in', async () => {
    const agent = await newMember()
    const page = await agent.get('/account')
    expect(page.status).to.equal(200)
    expect(page.text).to.contain('Marie Curie')
    const user = await UserModel.findOne().lean()
    expect(user).to.include({ email: 'marie@exemple.fr', territory: 'nantes-metropole', locale: 'fr' })
    expect(user?.passwordHash).to.match(/^\$argon2id\$/)
    expect(await PendingSignUpModel.countDocuments()).to.equal(0)
  })

  it('keeps the reader’s language for the letter and the account', async () => {
    const agent = await visitor()
    agent.set('Accept-Language', 'en-GB')
    await submit(agent, '/sign-up', signUpFields)
    expect((await letterTo('marie@exemple.fr')).subject).to.equal('Confirm your address to enter Essaim')
  })

  it('sets the clock by the territory, unless the reader has chosen a zone', async () => {
    await submit(await visitor(), '/sign-up', { ...signUpFields, territory: 'mayotte' })
    expect(await PendingSignUpModel.findOne().lean()).to.include({ timeZone: 'Indian/Mayotte' })
    const agent = await visitor()
    await agent.post('/preferences').type('form').send({ timeZone: 'America/Cayenne' })
    await submit(agent, '/sign-up', { ...signUpFields, email: 'autre@exemple.fr', territory: 'mayotte' })
    expect(await PendingSignUpModel.findOne({ email: 'autre@exemple.fr' }).lean()).to.include({
      timeZone: 'America/Cayenne',
    })
  })

  it('answers alike whether or not the address is known, and tells its owner', async () => {
    await person({ name: 'Marie Curie', email: 'marie@exemple.fr' })
    const [known, unknown] = [await visitor(), await visitor()]
    const answers = [
      await submit(known, '/sign-up', { ...signUpFields, name: 'Quelqu’un' }),
      await submit(unknown, '/sign-up', { ...signUpFields, email: 'autre@exemple.fr' }),
    ]
    expect(answers.map(({ status, headers, text }) => [status, headers.location, text])[0]).to.deep.equal(
      answers.map(({ status, headers, text }) => [status, headers.location, text])[1],
    )
    const pages = [await known.get('/sign-up/sent'), await unknown.get('/sign-up/sent')]
    expect(pages[0]?.text.replaceAll('marie@', '*@')).to.equal(pages[1]?.text.replaceAll('autre@', '*@'))
    const letter = await letterTo('marie@exemple.fr')
    expect(letter.subject).to.equal('Vous avez déjà un compte Essaim')
    expect(letter.text).to.contain('Bonjour Marie Curie').and.not.contain('Bonjour Quelqu’un')
    expect(letter.text).to.contain('/password-reset')
  })

  it('keeps what was typed and says what to mend beside each field, but never shows a password again', async () => {
    const agent = await visitor()
    const { charter: _, ...fields } = signUpFields
    const answer = await submit(agent, '/sign-up', { ...fields, email: 'marie@', name: 'Marie <b>' })
    expect(answer.status).to.equal(422)
    expect(answer.text).to.contain('Complétez l’adresse').and.contain('Acceptez la charte')
    expect(answer.text).to.contain('value="marie@"').and.contain('value="Marie &lt;b&gt;"')
    expect(answer.text).to.contain('data-controller="focus"').and.contain('<title>Erreur')
    expect(answer.text).not.to.contain(memberPassword)
  })

  it('says everything that is missing at once', async () => {
    const answer = await submit(await visitor(), '/sign-up', { origin: 'organisation' })
    expect(answer.status).to.equal(422)
    for (const field of ['name', 'email', 'password', 'organisationName', 'charter']) {
      expect(answer.text).to.contain(`id="${field}-error"`)
    }
  })

  const mistakes: [string, Record<string, unknown>][] = [
    ['a password of eleven characters', { password: 'onze lettre' }],
    ['a password of 201 characters', { password: 'x'.repeat(201) }],
    ['a password that everybody guesses', { password: 'MotDePasse1234' }],
    ['a password of one character', { password: 'aaaaaaaaaaaaaa' }],
    ['my address as a password', { password: 'Marie@exemple.fr' }],
    ['what comes before its @', { email: 'marie.curie.1867@exemple.fr', password: 'marie.curie.1867' }],
    ['my name as a password', { name: 'Marie Skłodowska', password: 'marieskłodowska' }],
    ['a name of 10 kB', { name: 'a'.repeat(10_240) }],
    ['a name of 81 characters', { name: 'a'.repeat(81) }],
    ['a name with a null byte', { name: 'Marie\0Curie' }],
    ['a name that is a link', { name: 'www.exemple.fr gagnez' }],
    ['a name without a letter', { name: '12 34' }],
    ['two addresses', { email: ['a@exemple.fr', 'b@exemple.fr'] }],
    ['an operator for an address', { email: undefined, 'email[$ne]': 'x' }],
    ['an address with a null byte', { email: 'marie\0@exemple.fr' }],
    ['an address of 10 kB', { email: `${'a'.repeat(10_240)}@exemple.fr` }],
    ['an unknown territory', { territory: 'atlantide' }],
    ['no territory', { territory: '' }],
    ['an unknown origin', { origin: 'lune' }],
    ['no origin', { origin: undefined }],
    ['an organisation without a name', { origin: 'organisation', organisationName: ' ' }],
    ['a charter not accepted', { charter: 'no' }],
  ]
  for (const [mistake, fields] of mistakes) {
    it(`refuses ${mistake}`, async () => {
      const answer = await submit(await visitor(), '/sign-up', { ...signUpFields, ...fields })
      expect(answer.status).to.equal(422)
      expect(await PendingSignUpModel.countDocuments()).to.equal(0)
    })
  }

  it('accepts a password of twelve and of 200 characters', async () => {
    for (const [email, length] of [
      ['douze@exemple.fr', 12],
      ['long@exemple.fr', 200],
    ]) {
      const fields = { ...signUpFields, email, password: 'éà'.repeat(Number(length) / 2) }
      expect((await submit(await visitor(), '/sign-up', fields)).status).to.equal(303)
    }
  })

  it('drops what does not belong to where somebody comes from', async () => {
    await submit(await visitor(), '/sign-up', {
      ...signUpFields,
      origin: 'organisation',
      organisationName: 'Les Écossolies',
    })
    const pending = await PendingSignUpModel.findOne().lean()
    expect(pending?.organisationName).to.equal('Les Écossolies')
    expect(pending).not.to.have.property('territory')
  })

  it('refuses JSON objects where strings are expected', async () => {
    const agent = await visitor()
    const token = csrfOf((await agent.get('/sign-up')).text)
    const answer = await agent
      .post('/sign-up')
      .set('X-CSRF-Token', token)
      .send({ ...signUpFields, email: { $ne: '' }, name: { $gt: '' } })
    expect(answer.status).to.equal(422)
  })

  it('refuses a form without its token, or from elsewhere', async () => {
    const agent = await visitor()
    expect((await agent.post('/sign-up').type('form').send(signUpFields)).status).to.equal(403)
    const token = csrfOf((await agent.get('/sign-up')).text)
    const foreign = await agent
      .post('/sign-up')
      .set('Origin', 'https://ailleurs.example')
      .type('form')
      .send({ ...signUpFields, _csrf: token })
    expect(foreign.status).to.equal(403)
  })

  it('survives a broken session cookie', async () => {
    const agent = await visitor()
    const answer = await agent.get('/sign-up').set('Cookie', 'essaim=s%3Abroken.%00; language=%E0%A4%A')
    expect(answer.status).to.equal(200)
  })

  it('writes to one address five times an hour and no more, whoever asks, and keeps what was typed', async () => {
    for (let time = 0; time < 5; time += 1) {
      expect((await submit(await visitor(), '/sign-up', signUpFields)).status).to.equal(303)
    }
    const refused = await submit(await visitor(), '/sign-up', signUpFields)
    expect(refused.status).to.equal(429)
    expect(Number(refused.headers['retry-after'])).to.be.within(3500, 3600)
    expect(refused.text).to.contain('Trop de tentatives').and.contain('value="marie@exemple.fr"')
    await lettersAreOut()
    expect(await lettersTo('marie@exemple.fr')).to.have.length(5)
  })

  it('leads somebody who is signed in away', async () => {
    const agent = await newMember()
    expect((await agent.get('/sign-up')).headers.location).to.equal('/')
  })
})
