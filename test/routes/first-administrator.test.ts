import { expect } from 'chai'
import { announceFirstAdministrator } from '../../models/account/first-administrator.js'
import { UserModel } from '../../models/user.js'
import { signedIn, submit } from '../support/account.js'
import { csrfOf, freshWorld, visitor } from '../support/hub.js'
import { memberPassword, person } from '../support/member.js'

const fields = {
  name: 'Ada Lovelace',
  email: 'ada@exemple.fr',
  password: memberPassword,
  charter: 'accepted',
}

async function announced(): Promise<string> {
  const path = await announceFirstAdministrator()
  if (!path) throw new Error('no administrator is awaited')
  return path
}

describe('the first administrator', () => {
  beforeEach(freshWorld)

  it('is made by the page whose link the console shows, confirmed and signed in', async () => {
    const path = await announced()
    expect(path).to.match(/^\/first-administrator\/[\w-]{43}$/)
    const agent = await visitor()
    expect((await submit(agent, path, fields)).headers.location).to.equal('/')
    expect((await agent.get('/account')).text).to.contain('Ada Lovelace')
    expect(await UserModel.findOne().lean()).to.deep.include({
      email: 'ada@exemple.fr',
      roles: ['administrator'],
    })
    expect((await (await visitor()).get(path)).status).to.equal(410)
    expect(await announceFirstAdministrator()).to.equal(undefined)
  })

  it('is one, even when two come at once', async () => {
    const path = await announced()
    const agents = [await visitor(), await visitor()]
    const tokens = await Promise.all(agents.map(async (agent) => csrfOf((await agent.get(path)).text)))
    const answers = await Promise.all(
      agents.map((agent, index) =>
        agent
          .post(path)
          .type('form')
          .send({ ...fields, email: `ada-${index}@exemple.fr`, _csrf: tokens[index] }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([303, 410])
    expect(await UserModel.countDocuments()).to.equal(1)
  })

  it('comes by the last link only', async () => {
    const old = await announced()
    await announced()
    expect((await (await visitor()).get(old)).status).to.equal(410)
  })

  it('keeps the link while the form needs mending', async () => {
    const path = await announced()
    await person({ email: 'ada@exemple.fr' })
    const agent = await visitor()
    expect((await submit(agent, path, { ...fields, password: 'court' })).status).to.equal(422)
    const known = await submit(agent, path, fields)
    expect(known.status).to.equal(422)
    expect(known.text).to.contain('déjà un compte')
    expect((await submit(agent, path, { ...fields, email: 'ada2@exemple.fr' })).status).to.equal(303)
  })

  it('may be a member who is signed in', async () => {
    const path = await announced()
    await person({ email: 'ada@exemple.fr', name: 'Ada Lovelace' })
    const agent = await signedIn('ada@exemple.fr')
    expect((await agent.get(path)).text).to.contain('Ada Lovelace')
    expect((await submit(agent, path, {})).status).to.equal(303)
    expect(await UserModel.findOne().lean()).to.deep.include({ roles: ['administrator'] })
    expect((await (await visitor()).get(path)).status).to.equal(410)
  })

  it('is no more made once there is one, by whatever link', async () => {
    const path = await announced()
    const agent = await visitor()
    const token = csrfOf((await agent.get(path)).text)
    await person({ roles: ['administrator'] })
    expect((await agent.get(path)).status).to.equal(410)
    const answer = await agent
      .post(path)
      .type('form')
      .send({ ...fields, _csrf: token })
    expect(answer.status).to.equal(410)
    expect(await UserModel.countDocuments()).to.equal(1)
  })

  it('is not made by a forged link', async () => {
    await announced()
    expect((await (await visitor()).get(`/first-administrator/${'x'.repeat(43)}`)).status).to.equal(410)
  })
})
