import { expect } from 'chai'
import mongoose from 'mongoose'
import { signedIn, submit } from '../support/account.js'
import { csrfOf, freshWorld, visitor } from '../support/hub.js'
import { lettersAreOut, lettersTo, letterTo, pathIn } from '../support/letters.js'
import { memberPassword, person } from '../support/member.js'

const email = 'marie@exemple.fr'
const fresh = 'une toute nouvelle phrase'

async function resetLink(count = 1): Promise<string> {
  const answer = await submit(await visitor(), '/password-reset', { email })
  expect(answer.status).to.equal(303)
  expect(answer.headers.location).to.equal('/password-reset/sent')
  return pathIn(await letterTo(email, count))
}

describe('a forgotten password', () => {
  beforeEach(async () => {
    await freshWorld()
    await person({ email, name: 'Marie Curie' })
  })

  it('is replaced by way of a letter, which signs in here and out everywhere else', async () => {
    const elsewhere = await signedIn(email)
    const link = await resetLink()
    const agent = await visitor()
    expect((await submit(agent, link, { password: fresh })).headers.location).to.equal('/')
    expect((await agent.get('/account')).status).to.equal(200)
    expect((await elsewhere.get('/account')).status).to.equal(303)
    expect((await submit(await visitor(), '/sign-in', { email, password: memberPassword })).status).to.equal(
      422,
    )
    expect((await submit(await visitor(), '/sign-in', { email, password: fresh })).status).to.equal(303)
    expect((await letterTo(email, 2)).subject).to.equal('Votre mot de passe a changé')
  })

  it('is not replaced by one’s own name, and the link still serves', async () => {
    const link = await resetLink()
    const agent = await visitor()
    expect((await submit(agent, link, { password: 'Marie  CURIE' })).status).to.equal(422)
    expect((await submit(agent, link, { password: email })).status).to.equal(422)
    expect((await submit(agent, link, { password: fresh })).headers.location).to.equal('/')
  })

  it('is answered alike, and as slowly, for an address that nobody has', async () => {
    const agent = await visitor()
    const answers = []
    for (const address of [email, 'personne@exemple.fr']) {
      const started = Date.now()
      const { status, headers, text } = await submit(agent, '/password-reset', { email: address })
      expect(Date.now() - started).to.be.at.least(240)
      const page = (await agent.get('/password-reset/sent')).text.replaceAll(address, '*')
      answers.push({ status, location: headers.location, text, page })
    }
    expect(answers[0]).to.deep.equal(answers[1])
    await lettersAreOut()
    expect(await lettersTo('personne@exemple.fr')).to.have.length(0)
  })

  it('keeps its link for a password that is too short, and the link works once', async () => {
    const link = await resetLink()
    const agent = await visitor()
    const refused = await submit(agent, link, { password: 'onze lettre' })
    expect(refused.status).to.equal(422)
    expect(refused.text).to.contain('douze caractères')
    expect((await submit(agent, link, { password: fresh })).status).to.equal(303)
    const other = await visitor()
    expect((await other.get(link)).status).to.equal(410)
    const token = csrfOf((await other.get('/sign-in')).text)
    const replayed = await other
      .post(link)
      .type('form')
      .send({ _csrf: token, password: 'encore une autre phrase' })
    expect(replayed.status).to.equal(410)
    expect(replayed.text).to.contain('href="/password-reset"')
  })

  it('keeps its link for a password that everybody guesses', async () => {
    const link = await resetLink()
    const agent = await visitor()
    for (const password of ['password1234', '000000000000']) {
      expect((await submit(agent, link, { password })).status).to.equal(422)
    }
    expect((await submit(agent, link, { password: fresh })).status).to.equal(303)
  })

  it('takes one of two new passwords that come at once', async () => {
    const link = await resetLink()
    const agents = [await visitor(), await visitor()]
    const tokens = await Promise.all(agents.map(async (agent) => csrfOf((await agent.get(link)).text)))
    const answers = await Promise.all(
      agents.map((agent, index) =>
        agent
          .post(link)
          .type('form')
          .send({ _csrf: tokens[index], password: `${fresh} ${index}` }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([303, 410])
  })

  it('voids the other links once one is used, and lets in who was held back', async () => {
    const first = await resetLink()
    const second = await resetLink(2)
    for (let time = 0; time < 10; time += 1) {
      await submit(await visitor(), '/sign-in', { email, password: 'pas celui-ci' })
    }
    expect((await submit(await visitor(), second, { password: fresh })).status).to.equal(303)
    expect((await (await visitor()).get(first)).status).to.equal(410)
    expect((await submit(await visitor(), '/sign-in', { email, password: fresh })).status).to.equal(303)
  })

  it('has a link for two hours', async () => {
    const link = await resetLink()
    const tokens = mongoose.connection.collection('tokens')
    const [token] = await tokens.find().toArray()
    expect(token?.expiresAt.getTime() - Date.now()).to.be.within(7_100_000, 7_200_000)
    await tokens.updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1) } })
    expect((await (await visitor()).get(link)).status).to.equal(410)
  })

  it('sends five letters an hour at most', async () => {
    for (let time = 1; time <= 5; time += 1) await resetLink(time)
    const refused = await submit(await visitor(), '/password-reset', { email })
    expect(refused.status).to.equal(429)
    expect(refused.headers).to.have.property('retry-after')
    expect(refused.text).to.contain(`value="${email}"`)
  })
})
