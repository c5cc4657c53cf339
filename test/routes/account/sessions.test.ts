import { expect } from 'chai'
import { openSessions } from '../../../models/session.js'
import { signedIn, submit } from '../../support/account.js'
import { freshWorld } from '../../support/hub.js'
import { memberPassword, person } from '../../support/member.js'

const email = 'marie@exemple.fr'
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'

describe('open sessions', () => {
  let user: Awaited<ReturnType<typeof person>>

  beforeEach(async () => {
    await freshWorld()
    user = await person({ email })
  })

  it('are listed in plain words, this one marked', async () => {
    await signedIn(email, memberPassword, iPhone)
    const agent = await signedIn(email)
    const page = (await agent.get('/account')).text
    expect(page).to.match(/Firefox sur Linux <span class="badge done">Cet appareil/)
    expect(page)
      .to.contain('Safari sur iPhone')
      .and.not.match(/Safari sur iPhone <span/)
  })

  it('name an unknown browser without a word of what it says', async () => {
    const agent = await signedIn(email, memberPassword, '<script>alert(1)</script>')
    const page = (await agent.get('/account')).text
    expect(page).to.contain('Navigateur inconnu').and.not.contain('alert(1)')
  })

  it('end one by one, at once', async () => {
    const phone = await signedIn(email, memberPassword, iPhone)
    const agent = await signedIn(email)
    const [phoneSession] = (await openSessions(user.id)).filter((session) => session.agent === iPhone)
    expect((await phone.get('/account')).status).to.equal(200)
    await submit(agent, '/account', {}, `/account/sessions/${phoneSession?.id}/sign-out`)
    expect((await phone.get('/account')).status).to.equal(303)
    expect((await agent.get('/account')).status).to.equal(200)
  })

  it('end here too when it is this one', async () => {
    const agent = await signedIn(email)
    const [own] = await openSessions(user.id)
    const answer = await submit(agent, '/account', {}, `/account/sessions/${own?.id}/sign-out`)
    expect(answer.headers.location).to.equal('/')
    expect((await agent.get('/account')).status).to.equal(303)
  })

  it('end everywhere, at once', async () => {
    const others = [await signedIn(email, memberPassword, iPhone), await signedIn(email)]
    const agent = await signedIn(email)
    expect((await submit(agent, '/account', {}, '/account/sessions/sign-out')).status).to.equal(303)
    for (const browser of [...others, agent]) expect((await browser.get('/account')).status).to.equal(303)
    expect(await openSessions(user.id)).to.have.length(0)
  })

  it('of another member stay open', async () => {
    const other = await person({ email: 'autre@exemple.fr' })
    const theirs = await signedIn('autre@exemple.fr')
    const [session] = await openSessions(other.id)
    await submit(await signedIn(email), '/account', {}, `/account/sessions/${session?.id}/sign-out`)
    await submit(await signedIn(email), '/account', {}, '/account/sessions/sign-out')
    expect((await theirs.get('/account')).status).to.equal(200)
  })

  it('that are not there end quietly', async () => {
    const agent = await signedIn(email)
    expect((await submit(agent, '/account', {}, '/account/sessions/$ne/sign-out')).status).to.equal(303)
  })

  it('do not come back with requests that were under way', async () => {
    const other = await signedIn(email)
    const agent = await signedIn(email)
    const underWay = Promise.all(Array.from({ length: 10 }, () => other.get('/account')))
    await submit(agent, '/account', {}, '/account/sessions/sign-out')
    await underWay
    expect(await openSessions(user.id)).to.have.length(0)
    expect((await other.get('/account')).status).to.equal(303)
  })
})
