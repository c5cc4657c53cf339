import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import supertest from 'supertest'
import { csrfOf } from '../../support/hub.js'
import { type HubProcess, startProcess } from '../../support/process.js'

const wrong = { email: 'marie@exemple.fr', password: 'ce n’est pas le bon' }

async function signIn(url: string) {
  const agent = supertest.agent(url)
  const { text } = await agent.get('/sign-in')
  return agent
    .post('/sign-in')
    .type('form')
    .send({ ...wrong, _csrf: csrfOf(text) })
}

describe('a restart', function () {
  this.timeout(60_000)
  let dataDir: string
  let running: HubProcess

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-restart-'))
    running = await startProcess({ DATA_DIR: dataDir })
  })

  afterEach(async () => {
    await running.end('SIGKILL')
    await rm(dataDir, { recursive: true, force: true })
  })

  it('gives nobody more attempts to sign in', async () => {
    for (let time = 0; time < 10; time += 1) expect((await signIn(running.url)).status).to.equal(422)
    await running.end('SIGKILL')
    running = await startProcess({ DATA_DIR: dataDir })
    expect((await signIn(running.url)).status).to.equal(429)
  })
})
