import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import supertest from 'supertest'
import { smtpCarrier } from '../../../server/mail/deliver.js'
import { writeLetter } from '../../../server/mail/letter.js'
import { signUpFields } from '../../support/account.js'
import { csrfOf } from '../../support/hub.js'
import { decoded, mailServer } from '../../support/mail-server.js'
import { startProcess } from '../../support/process.js'

const letter = () =>
  writeLetter({
    letter: 'sign-up-confirmation',
    to: 'marie@exemple.fr',
    locale: 'fr',
    values: { name: 'Marie Curie', path: '/confirmation/abc' },
  })

describe('delivering letters by SMTP', () => {
  it('sends HTML and text in one message, in the reader’s language', async () => {
    const { url, received, stop } = await mailServer()
    await smtpCarrier(url, 'Essaim <ne-pas-repondre@essaim.example>')(letter())
    await stop()
    expect(received).to.have.length(1)
    const [message] = received
    expect(message).to.deep.include({ from: 'ne-pas-repondre@essaim.example', to: ['marie@exemple.fr'] })
    const content = decoded(message?.content ?? '')
    expect(content).to.match(/Content-Type: multipart\/alternative/)
    expect(content).to.match(/Content-Type: text\/plain; charset=utf-8/)
    expect(content).to.match(/Content-Type: text\/html; charset=utf-8/)
    expect(content).to.contain('Auto-Submitted: auto-generated').and.contain('Content-Language: fr')
    expect(content.match(/\/confirmation\/abc/g)?.length).to.be.at.least(3)
    expect(content).to.contain('Bonjour Marie Curie').and.contain('<html lang="fr">')
  })

  it('fails when the server refuses, so that the job comes back', async () => {
    const { url, stop } = await mailServer({ refuses: true })
    const failure = await smtpCarrier(url, 'a@essaim.example')(letter()).catch((error: Error) => error)
    await stop()
    expect(failure).to.be.instanceOf(Error)
  })

  it('fails when no server answers', async () => {
    const { url, stop } = await mailServer()
    await stop()
    const failure = await smtpCarrier(url, 'a@essaim.example')(letter()).catch((error: Error) => error)
    expect(failure).to.be.instanceOf(Error)
  })

  it('is what a hub with SMTP_URL does, which then shows no outbox', async function () {
    this.timeout(60_000)
    const { url, received, stop } = await mailServer()
    const dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-smtp-'))
    const hub = await startProcess({
      DATA_DIR: dataDir,
      SMTP_URL: url,
      MAIL_FROM: 'Essaim <a@essaim.example>',
    })
    try {
      const agent = supertest.agent(hub.url)
      const _csrf = csrfOf((await agent.get('/sign-up')).text)
      await agent
        .post('/sign-up')
        .type('form')
        .send({ ...signUpFields, _csrf })
        .expect(303)
      const deadline = Date.now() + 15_000
      while (received.length === 0 && Date.now() < deadline) await pause(20)
      expect(received[0]).to.deep.include({ from: 'a@essaim.example', to: [signUpFields.email] })
      expect(decoded(received[0]?.content ?? '')).to.match(/\/confirmation\/[\w-]{43}/)
      expect((await agent.get('/outbox')).status).to.equal(404)
      expect(hub.logged())
        .not.to.contain(signUpFields.email)
        .and.not.match(/\/confirmation\/[\w-]{43}/)
    } finally {
      await hub.end('SIGKILL')
      await stop()
      await rm(dataDir, { recursive: true, force: true })
    }
  })
})
