import { expect } from 'chai'
import mongoose from 'mongoose'
import { PendingSignUpModel } from '../../models/account/pending-sign-up.js'
import { UserModel } from '../../models/user.js'
import { newMember, signUpFields, submit } from '../support/account.js'
import { csrfOf, freshWorld, visitor } from '../support/hub.js'
import { lettersAreOut, lettersTo, letterTo, pathIn } from '../support/letters.js'
import { person } from '../support/member.js'

const forged = `/confirmation/${'x'.repeat(43)}`

async function linkOf(email = signUpFields.email, count = 1): Promise<string> {
  return pathIn(await letterTo(email, count))
}

/** As if so many hours had gone by since the link was made. */
async function age(hours: number) {
  const tokens = mongoose.connection.collection('tokens')
  const [token] = await tokens.find().toArray()
  await tokens.updateMany(
    {},
    { $set: { expiresAt: new Date(token?.expiresAt.getTime() - hours * 3_600_000) } },
  )
}

describe('confirming an address', () => {
  beforeEach(freshWorld)

  it('takes a button: opening the link, as mail scanners do, confirms nothing', async () => {
    await submit(await visitor(), '/sign-up', signUpFields)
    const link = await linkOf()
    for (let time = 0; time < 3; time += 1) expect((await (await visitor()).get(link)).status).to.equal(200)
    expect(await UserModel.countDocuments()).to.equal(0)
    expect((await submit(await visitor(), link, {})).status).to.equal(303)
    expect(await UserModel.countDocuments()).to.equal(1)
  })

  it('works once', async () => {
    await submit(await visitor(), '/sign-up', signUpFields)
    const link = await linkOf()
    const agent = await visitor()
    const token = csrfOf((await agent.get(link)).text)
    await agent.post(link).type('form').send({ _csrf: token })
    const other = await visitor()
    const otherToken = csrfOf((await other.get('/sign-up')).text)
    const replayed = await other.post(link).type('form').send({ _csrf: otherToken })
    expect(replayed.status).to.equal(410)
    expect(replayed.text).to.contain('/confirmation/new')
    expect((await other.get(link)).status).to.equal(410)
    expect((await other.get('/account')).status).to.equal(303)
  })

  it('makes one member of two confirmations at once', async () => {
    await submit(await visitor(), '/sign-up', signUpFields)
    const link = await linkOf()
    const agents = await Promise.all(Array.from({ length: 6 }, () => visitor()))
    const tokens = await Promise.all(agents.map(async (agent) => csrfOf((await agent.get(link)).text)))
    const answers = await Promise.all(
      agents.map((agent, index) => agent.post(link).type('form').send({ _csrf: tokens[index] })),
    )
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([303, 410, 410, 410, 410, 410])
    expect(await UserModel.countDocuments()).to.equal(1)
  })

  it('makes one member of two sign-ups with one address that are confirmed at once', async () => {
    await submit(await visitor(), '/sign-up', { ...signUpFields, name: 'Marie Une' })
    const first = await linkOf()
    await submit(await visitor(), '/sign-up', { ...signUpFields, name: 'Marie Deux' })
    const second = await linkOf(signUpFields.email, 2)
    expect(first).not.to.equal(second)
    const agents = [await visitor(), await visitor()] as const
    const tokens = [csrfOf((await agents[0].get(first)).text), csrfOf((await agents[1].get(second)).text)]
    const answers = await Promise.all([
      agents[0].post(first).type('form').send({ _csrf: tokens[0] }),
      agents[1].post(second).type('form').send({ _csrf: tokens[1] }),
    ])
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([303, 410])
    expect(await UserModel.countDocuments()).to.equal(1)
  })

  it('keeps the password of the sign-up whose link is used, whoever signed up with the address since', async () => {
    await submit(await visitor(), '/sign-up', signUpFields)
    const mine = await linkOf()
    await submit(await visitor(), '/sign-up', { ...signUpFields, password: 'le mot de passe d’un autre' })
    await submit(await visitor(), mine, {})
    const answer = await submit(await visitor(), '/sign-in', signUpFields)
    expect(answer.status).to.equal(303)
  })

  it('still works just before 24 hours and no more just after', async () => {
    await submit(await visitor(), '/sign-up', signUpFields)
    const link = await linkOf()
    await age(23.99)
    expect((await (await visitor()).get(link)).status).to.equal(200)
    await age(0.02)
    expect((await (await visitor()).get(link)).status).to.equal(410)
  })

  it('answers forged, short, long and odd tokens with 410', async () => {
    const agent = await visitor()
    for (const path of [
      forged,
      '/confirmation/abc',
      `/confirmation/${'y'.repeat(2000)}`,
      '/confirmation/%00%F0%9F',
    ]) {
      expect((await agent.get(path)).status, path).to.be.oneOf([410, 400])
    }
    const token = csrfOf((await agent.get('/sign-up')).text)
    expect((await agent.post(forged).type('form').send({ _csrf: token })).status).to.equal(410)
  })

  it('refuses a token made for something else', async () => {
    await person({ email: 'marie@exemple.fr' })
    await submit(await visitor(), '/password-reset', { email: 'marie@exemple.fr' })
    const token = (await linkOf()).split('/').at(-1)
    expect((await (await visitor()).get(`/confirmation/${token}`)).status).to.equal(410)
  })

  it('keeps no token in clear', async () => {
    await submit(await visitor(), '/sign-up', signUpFields)
    const token = (await linkOf()).split('/').at(-1) ?? ''
    const stored = await mongoose.connection.collection('tokens').find().toArray()
    expect(JSON.stringify(stored)).not.to.contain(token)
  })

  describe('asking for another link', () => {
    it('sends one that works', async () => {
      await submit(await visitor(), '/sign-up', signUpFields)
      await linkOf()
      const answer = await submit(await visitor(), '/confirmation/new', { email: ' Marie@Exemple.fr ' })
      expect(answer.status).to.equal(303)
      expect(
        (await submit(await visitor(), await linkOf(signUpFields.email, 2), {})).headers.location,
      ).to.equal('/')
      expect(await PendingSignUpModel.countDocuments()).to.equal(0)
    })

    it('answers alike, and as slowly, whether or not a sign-up waits', async () => {
      await submit(await visitor(), '/sign-up', signUpFields)
      await person({ email: 'connue@exemple.fr' })
      const answers = []
      for (const email of ['marie@exemple.fr', 'inconnue@exemple.fr', 'connue@exemple.fr']) {
        const started = Date.now()
        const { status, headers, text } = await submit(await visitor(), '/confirmation/new', { email })
        expect(Date.now() - started).to.be.at.least(240)
        answers.push({ status, location: headers.location, text })
      }
      expect(answers[1]).to.deep.equal(answers[0])
      expect(answers[2]).to.deep.equal(answers[0])
      await lettersAreOut()
      expect(await lettersTo('inconnue@exemple.fr')).to.have.length(0)
      expect((await letterTo('connue@exemple.fr')).subject).to.contain('déjà un compte')
    })

    it('says what is wrong with the address', async () => {
      const answer = await submit(await visitor(), '/confirmation/new', { email: 'marie' })
      expect(answer.status).to.equal(422)
      expect(answer.text).to.contain('Complétez l’adresse')
    })
  })

  it('welcomes the new member once', async () => {
    const agent = await newMember()
    expect((await agent.get('/about')).text).to.contain('Bienvenue dans Essaim')
    expect((await agent.get('/about')).text).not.to.contain('Bienvenue dans Essaim')
  })
})
