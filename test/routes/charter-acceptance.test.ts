import { expect } from 'chai'
import { UserModel } from '../../models/user.js'
import { signedIn, submit } from '../support/account.js'
import { csrfOf, freshWorld, hub } from '../support/hub.js'
import { person } from '../support/member.js'

const email = 'marie@exemple.fr'

describe('a charter that has changed', () => {
  beforeEach(async () => {
    await freshWorld()
    await person({ email, name: 'Marie Curie', charterVersion: 0 })
  })

  it('leaves reading open', async () => {
    const agent = await signedIn(email)
    for (const path of ['/', '/territories', '/charter', '/about']) {
      expect((await agent.get(path)).status, path).to.equal(200)
    }
  })

  it('comes before any action, and leads back to where the member was', async () => {
    const agent = await signedIn(email)
    const { url } = await hub()
    const token = csrfOf((await agent.get('/charter-acceptance')).text)
    const held = await agent
      .post('/account')
      .set('Referer', `${url}/account?x=1`)
      .type('form')
      .send({ _csrf: token, name: 'Autre Nom', origin: 'elsewhere', locale: 'fr', timeZone: 'Europe/Paris' })
    expect(held.headers.location).to.equal('/charter-acceptance?next=%2Faccount')
    expect((await UserModel.findOne({ email }).lean())?.name).to.equal('Marie Curie')
    const page = await agent.get(held.headers.location ?? '')
    expect(page.text).to.contain('La charte a changé').and.contain('name="next" value="/account"')
    const accepted = await submit(agent, '/charter-acceptance', { charter: 'accepted', next: '/account' })
    expect(accepted.headers.location).to.equal('/account')
    expect(await UserModel.findOne({ email }).lean()).to.include({ charterVersion: 1 })
    const saved = await submit(agent, '/account', {
      name: 'Autre Nom',
      origin: 'elsewhere',
      locale: 'fr',
      timeZone: 'Europe/Paris',
    })
    expect(saved.headers.location).to.equal('/account')
  })

  it('comes before the forms of members, so that nothing is written in vain', async () => {
    const agent = await signedIn(email)
    const answer = await agent.get('/topics/new')
    expect(answer.headers.location).to.equal('/charter-acceptance?next=%2Ftopics%2Fnew')
  })

  it('is not accepted by an empty form', async () => {
    const agent = await signedIn(email)
    const answer = await submit(agent, '/charter-acceptance', {})
    expect(answer.status).to.equal(422)
    expect(answer.text).to.contain('Acceptez la charte')
  })

  it('lets a member sign out', async () => {
    const agent = await signedIn(email)
    expect((await submit(agent, '/charter-acceptance', {}, '/sign-out')).headers.location).to.equal('/')
  })
})
