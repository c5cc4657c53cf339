import { expect } from 'chai'
import { OutboxModel } from '../../models/outbox.js'
import { config } from '../../server/config.js'
import { signUpFields, submit } from '../support/account.js'
import { freshWorld, visitor } from '../support/hub.js'
import { letterTo } from '../support/letters.js'

describe('the outbox', () => {
  beforeEach(freshWorld)
  afterEach(() => {
    config.outbox = true
  })

  it('shows the letters of a hub without a mail server', async () => {
    const agent = await visitor()
    expect((await agent.get('/outbox')).text).to.contain('Aucun message')
    await submit(agent, '/sign-up', signUpFields)
    await letterTo(signUpFields.email)
    const list = (await agent.get('/outbox')).text
    expect(list).to.contain('marie@exemple.fr').and.contain('Confirmez votre adresse')
    const path = /href="(\/outbox\/\w{24})"/.exec(list)?.[1] ?? ''
    const page = (await agent.get(path)).text
    expect(page).to.match(/<a href="http[^"]+\/confirmation\/[\w-]{43}"/)
    expect(page).to.contain(`src="${path}/html"`)
  })

  it('locks the HTML up: no script, nothing from elsewhere, styles of its own only there', async () => {
    await OutboxModel.create({
      to: 'a@exemple.fr',
      subject: 'S',
      html: '<p style="color:red">Oui</p>',
      text: 'Oui',
    })
    const letter = await OutboxModel.findOne().lean()
    const agent = await visitor()
    const html = await agent.get(`/outbox/${letter?._id}/html`)
    expect(html.text).to.equal('<p style="color:red">Oui</p>')
    expect(html.headers['content-security-policy']).to.match(
      /^default-src 'none'; style-src 'unsafe-inline';.* sandbox /,
    )
    expect((await agent.get('/outbox')).headers['content-security-policy']).not.to.contain('unsafe-inline')
  })

  it('is there for this machine only', async () => {
    const agent = await visitor()
    for (const [name, value] of [
      ['X-Forwarded-For', '203.0.113.9'],
      ['Forwarded', 'for=203.0.113.9'],
      ['Via', '1.1 proxy'],
      ['X-Real-IP', '203.0.113.9'],
      ['Host', 'ailleurs.example'],
    ] as const) {
      expect((await agent.get('/outbox').set(name, value)).status, name).to.equal(404)
    }
  })

  it('is not there when letters are really sent', async () => {
    config.outbox = false
    const agent = await visitor()
    for (const path of ['/outbox', '/outbox/x', '/outbox/x/html']) {
      expect((await agent.get(path)).status).to.equal(404)
    }
  })

  it('knows no letter under a made-up number', async () => {
    const agent = await visitor()
    for (const id of ['x', '0123456789abcdef01234567', '%00', '[object Object]']) {
      expect((await agent.get(`/outbox/${encodeURIComponent(id)}`)).status, id).to.equal(404)
    }
  })
})
