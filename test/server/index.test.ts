import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { failedStart, type HubProcess, startProcess } from '../support/process.js'

async function until(check: () => Promise<boolean>, milliseconds = 10_000) {
  const deadline = Date.now() + milliseconds
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error('it did not happen in time')
    await sleep(50)
  }
}

describe('starting the hub', function () {
  this.timeout(60_000)
  let dataDir: string
  let running: HubProcess | undefined

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-start-'))
  })

  afterEach(async () => {
    if (running?.child.exitCode === null && running.child.signalCode === null) await running.end('SIGKILL')
    running = undefined
    await rm(dataDir, { recursive: true, force: true })
  })

  it('prints its address and the link of the first administrator, and serves the 27 territories', async () => {
    running = await startProcess({ DATA_DIR: dataDir })
    const territories = await fetch(`${running.url}/api/v1/territories?limit=100`)
    expect(((await territories.json()) as { data: unknown[] }).data).to.have.length(27)
    await until(async () =>
      /^First administrator: http\S+\/first-administrator\/\S+$/m.test(running?.printed() ?? ''),
    )
    expect((await fetch(`${running.url}/readyz`)).status).to.equal(200)
  })

  it('stops cleanly on Ctrl-C and finds its data again', async () => {
    running = await startProcess({ DATA_DIR: dataDir })
    expect(await running.end('SIGINT')).to.equal(0)
    running = await startProcess({ DATA_DIR: dataDir })
    expect((await fetch(`${running.url}/territories/mayotte`)).status).to.equal(200)
  })

  it('starts again after kill -9', async () => {
    running = await startProcess({ DATA_DIR: dataDir })
    expect(await running.end('SIGKILL')).to.equal('SIGKILL')
    running = await startProcess({ DATA_DIR: dataDir })
    expect((await fetch(`${running.url}/territories/mayotte`)).status).to.equal(200)
  })

  it('leaves the folder to the hub that holds it, and says so', async () => {
    running = await startProcess({ DATA_DIR: dataDir })
    const { code, errors } = await failedStart({ DATA_DIR: dataDir })
    expect(code).to.not.equal(0)
    expect(errors).to.contain(dataDir)
  })

  it('takes from a .env file in the folder of the start what the environment does not give', async () => {
    await writeFile(path.join(dataDir, '.env'), 'SMTP_URL=letters.example\nPORT=none\n')
    const { code, errors } = await failedStart({}, dataDir)
    expect(code).to.equal(1)
    expect(errors).to.contain('SMTP_URL').and.not.contain('PORT')
  })

  it('refuses a wrong variable by its name', async () => {
    const { code, errors } = await failedStart({ DATA_DIR: dataDir, SMTP_URL: 'mail.example' })
    expect(code).to.not.equal(0)
    expect(errors).to.contain('SMTP_URL')
  })

  it('says in one line that the port is taken', async () => {
    running = await startProcess({ DATA_DIR: dataDir })
    const other = path.join(dataDir, 'other')
    const { code, errors } = await failedStart({
      DATA_DIR: other,
      PORT: new URL(running.url).port,
      LOG_LEVEL: 'error',
    })
    expect(code).to.equal(1)
    expect(errors.trim()).to.equal(
      `Port ${new URL(running.url).port} is taken. Stop what uses it, or set PORT to another.`,
    )
  })

  it('says in one line that the data cannot be kept where a file is', async () => {
    const file = path.join(dataDir, 'file')
    await writeFile(file, '')
    const { code, errors } = await failedStart({ DATA_DIR: file })
    expect(code).to.equal(1)
    expect(errors.trim().split('\n')).to.have.length(1)
    expect(errors).to.contain('DATA_DIR').and.to.contain(file)
  })

  it('says in one line that the database server does not answer', async () => {
    const { code, errors } = await failedStart({ MONGODB_URI: 'mongodb://someone:secret@127.0.0.1:9/essaim' })
    expect(code).to.equal(1)
    expect(errors.trim().split('\n')).to.have.length(1)
    expect(errors).to.contain('MONGODB_URI').and.not.to.contain('secret')
  })

  it('writes no query string, token or cookie to the log', async () => {
    running = await startProcess({ DATA_DIR: dataDir })
    const token = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH'
    await fetch(`${running.url}/confirmation/${token}?secret=hidden`, {
      headers: { cookie: 'essaim=precious' },
    })
    await until(async () => running?.logged().includes('/confirmation/') ?? false)
    expect(running.logged()).to.not.contain(token)
    expect(running.logged()).to.not.contain('hidden')
    expect(running.logged()).to.not.contain('precious')
  })

  it('serves from several processes that share one database, and replaces one that dies', async () => {
    running = await startProcess({ DATA_DIR: dataDir, WEB_CONCURRENCY: '2' })
    const { url } = running
    expect((await fetch(`${url}/territories/mayotte`)).status).to.equal(200)
    const serving = () => [
      ...new Set([...(running?.logged() ?? '').matchAll(/"serving":(\d+)/g)].map(([, pid]) => Number(pid))),
    ]
    await until(async () => serving().length === 2)
    process.kill(serving()[0] ?? 0, 'SIGKILL')
    await until(async () => serving().length === 3)
    expect((await fetch(`${url}/territories/mayotte`)).status).to.equal(200)
    expect(await running.end('SIGTERM')).to.equal(0)
  })
})
