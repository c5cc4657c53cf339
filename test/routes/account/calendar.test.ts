import { expect } from 'chai'
import { parsed } from '../../support/calendars.js'
import { onSite, publishedEvent, registered } from '../../support/events.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { member, send } from '../../support/member.js'

describe('A member’s own calendar', () => {
  beforeEach(freshWorld)

  async function withAddress() {
    const { user, browser } = await member()
    return { user, browser, path: await made(browser) }
  }

  async function made(browser: Awaited<ReturnType<typeof member>>['browser']): Promise<string> {
    const { status, text } = await send(browser, '/account/calendar', '/account/calendar', {})
    expect(status).to.equal(201)
    return /\/calendars\/[\w-]{43}\/feed\.ics/.exec(text)?.[0] ?? 'none'
  }

  it('holds what they registered for, with the link to join, and what they wait for', async () => {
    const { register } = await import('../../../models/event/registration.js')
    const { user, path } = await withAddress()
    const [free, full] = [
      await publishedEvent({ title: 'Une place' }),
      await publishedEvent({ title: 'Complet', videoLink: 'https://visio.example/complet' }),
    ]
    await publishedEvent({ title: 'Sans moi' })
    await registered(full, 2)
    await register(free, user, onSite)
    await register(full, user, onSite)
    const { text, headers } = await (await visitor()).get(path).buffer(true).expect(200)
    expect(headers['cache-control']).to.include('no-store')
    const { events } = parsed(text)
    expect(events.map(({ title, status }) => [title, status])).to.have.deep.members([
      ['Une place', 'CONFIRMED'],
      ['Complet', 'TENTATIVE'],
    ])
    expect(text).to.include('visio.example/ressourcerie').not.include('visio.example/complet')
  })

  it('answers at a new address only once it is renewed, and at none once it is revoked', async () => {
    const { browser, path } = await withAddress()
    const renewed = await made(browser)
    await (await visitor()).get(path).expect(404)
    await (await visitor()).get(renewed).expect(200)
    expect((await browser.get('/account/calendar').expect(200)).text).not.to.include(renewed)
    await send(browser, '/account/calendar', '/account/calendar/revocation', {})
    await (await visitor()).get(renewed).expect(404)
  })

  it('is not kept in the database as it is written in its address', async () => {
    const { default: mongoose } = await import('mongoose')
    const { path } = await withAddress()
    const kept = await mongoose.connection.collection('calendar_keys').find().toArray()
    expect(JSON.stringify(kept)).not.to.include(path.split('/')[2])
    expect(kept).to.have.length(1)
  })
})
