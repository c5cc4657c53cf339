import { expect } from 'chai'
import { publishedEvent } from '../../support/events.js'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone, lettersTo, letterTo, pathIn } from '../../support/letters.js'
import { member, send } from '../../support/member.js'
import { words } from '../../support/page.js'

async function invited(emails: string) {
  const { browser, user } = await member()
  const event = await publishedEvent({ admission: { mode: 'invitation' } }, user)
  const path = `/events/${event.slug}`
  const answer = await send(browser, `${path}/invitations`, `${path}/invitations`, { emails })
  return { browser, path, answer }
}

describe('an event on invitation', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('lets the bearer of the letter’s link register, whatever their address, and nobody else by the same link', async () => {
    const { path, answer } = await invited('awa@exemple.fr, awa@exemple.fr')
    expect(answer.status).equal(303)
    const link = pathIn(await letterTo('awa@exemple.fr'))
    const [guest, other] = [await member(), await member()]
    expect(words((await guest.browser.get(path)).text)).include('Cet évènement est sur invitation')
    expect((await send(guest.browser, link, link, {})).headers.location).equal(`${path}#registration`)
    await send(guest.browser, path, `${path}/registration`, { way: 'onSite' })
    expect(words((await guest.browser.get(path)).text)).include('Vous êtes inscrit')
    expect((await send(other.browser, link, link, {})).status).equal(410)
  })

  it('writes once to each, says what is no address, and takes back an invitation', async () => {
    const { browser, path } = await invited('awa@exemple.fr')
    const desk = `${path}/invitations`
    const refused = await send(browser, desk, desk, { emails: 'awa@exemple.fr\nnulle part' })
    expect(refused.status).equal(422)
    expect(refused.text).include('nulle part')
    await send(browser, desk, desk, { emails: 'awa@exemple.fr\nzoe@exemple.fr' })
    const link = pathIn(await letterTo('zoe@exemple.fr'))
    await jobsAreDone()
    expect(await lettersTo('awa@exemple.fr')).length(1)
    const page = (await browser.get(desk)).text
    const withdrawal = /\/events\/[^"]+\/withdrawal/g.exec(page.slice(page.indexOf('zoe@')))?.[0] ?? ''
    expect((await send(browser, desk, withdrawal, {})).status).equal(303)
    await browser.get(link).expect(410)
  })
})
