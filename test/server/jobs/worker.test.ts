import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import supertest from 'supertest'
import { signUpFields } from '../../support/account.js'
import { csrfOf } from '../../support/hub.js'
import { startProcess } from '../../support/process.js'

describe('a hub that stops with jobs under way', function () {
  this.timeout(60_000)

  it('finishes them and closes the database without a word', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-stop-'))
    const hub = await startProcess({ DATA_DIR: dataDir })
    try {
      const agent = supertest.agent(hub.url)
      const _csrf = csrfOf((await agent.get('/sign-up')).text)
      await Promise.all(
        [1, 2, 3, 4, 5].map((number) =>
          agent
            .post('/sign-up')
            .type('form')
            .send({ ...signUpFields, email: `marie-${number}@exemple.fr`, _csrf }),
        ),
      )
      expect(await hub.end('SIGTERM')).to.equal(0)
      expect(hub.logged()).not.to.match(/client was closed|job (queue|failed)|"level":(50|60)/i)
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  })
})
