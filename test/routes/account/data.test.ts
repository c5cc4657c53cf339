import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect } from 'chai'
import mongoose from 'mongoose'
import { fromBuffer, type ZipFile } from 'yauzl'
import { DataExportModel, removeExpiredExports } from '../../../models/data-export.js'
import { personalData } from '../../../models/personal-data.js'
import { storeFile } from '../../../models/stored-file.js'
import { UserModel } from '../../../models/user.js'
import { submit } from '../../support/account.js'
import { photograph } from '../../support/files.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { lettersTo, letterTo, pathIn } from '../../support/letters.js'
import { member, memberPassword } from '../../support/member.js'
import { words } from '../../support/page.js'
import { topicWith } from '../../support/topics.js'

const open = promisify(
  fromBuffer as (buffer: Buffer, options: object, done: (error: Error | null, zip: ZipFile) => void) => void,
)

async function filesIn(archive: Buffer): Promise<Record<string, string>> {
  const zip = await open(archive, { lazyEntries: false })
  const files: Record<string, string> = {}
  const read = promisify(zip.openReadStream.bind(zip))
  const reading: Promise<void>[] = []
  zip.on('entry', (entry) => {
    reading.push(
      (async () => {
        const chunks: Buffer[] = []
        for await (const chunk of await read(entry)) chunks.push(chunk as Buffer)
        files[entry.fileName] = Buffer.concat(chunks).toString()
      })(),
    )
  })
  await new Promise((resolve) => zip.on('end', resolve))
  await Promise.all(reading)
  return files
}

const download = (browser: Awaited<ReturnType<typeof visitor>>) =>
  browser
    .get('/account/data/archive')
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => done(null, Buffer.concat(chunks)))
    })

describe('a copy of my data', () => {
  beforeEach(freshWorld)

  it('comes as one archive with a file for each domain, and a letter says so', async () => {
    const { user, browser } = await member({ name: 'Marie Curie' })
    await topicWith(1, { author: user, title: 'Qui a un hangar ?', body: 'Nous en cherchons un.' })
    await submit(browser, '/account/data', {})
    const letter = await letterTo(user.email)
    expect(pathIn(letter)).to.equal('/account/data')
    expect(words((await browser.get('/account/data')).text)).to.include('Votre archive est prête')
    const { body, headers } = await download(browser)
    expect(headers['content-disposition']).to.match(/attachment; filename="?essaim-\d{4}-\d\d-\d\d\.zip"?/)
    const files = await filesIn(body)
    expect(Object.keys(files)).to.have.members([
      'LISEZ-MOI.txt',
      ...personalData.map(({ domain }) => `${domain}.json`),
    ])
    const account = JSON.parse(files['account.json'] ?? '')
    expect(account).to.include({ name: 'Marie Curie', email: user.email })
    expect(files['account.json']).not.to.include('argon2')
    expect(files['posts.json']).to.include('Nous en cherchons un.')
    expect(files['topics.json']).to.include('Qui a un hangar ?')
  })

  it('holds the photo and the documents themselves, and says which is which', async () => {
    const { user, browser } = await member()
    const content = await photograph(40, 40)
    const sent = await storeFile({
      ...{ owner: user.id, name: 'atelier.jpg', type: 'image/jpeg', purpose: 'attachment', content },
    })
    await submit(browser, '/account/data', {})
    await letterTo(user.email)
    const files = await filesIn((await download(browser)).body)
    const path = `files/${sent.id}-atelier.jpg`
    expect(Object.keys(files)).to.include(path)
    expect(files[path]).to.equal(content.toString())
    expect(JSON.parse(files['files.json'] ?? '')[0]).to.include({ name: 'atelier.jpg', inArchive: path })
  })

  it('is given up without a word when its owner leaves meanwhile', async () => {
    const { user } = await member()
    const request = new mongoose.Types.ObjectId()
    const expiresAt = new Date(Date.now() + 1e6)
    await DataExportModel.create({
      ...{ _id: user.id, request, state: 'preparing', askedAt: new Date(), expiresAt },
    })
    await UserModel.deleteOne({ _id: user.id })
    const { prepareDataExport } = await import('../../../server/jobs/prepare-data-export.js')
    await prepareDataExport({ user: user.id, request: String(request) })
    expect(await lettersTo(user.email)).to.deep.equal([])
  })

  it('shows how far it is while it is being prepared', async () => {
    const { user, browser } = await member()
    await DataExportModel.create({
      _id: user.id,
      request: new mongoose.Types.ObjectId(),
      state: 'preparing',
      askedAt: new Date(),
      done: 2,
      total: 4,
      expiresAt: new Date(Date.now() + 1e6),
    })
    const { text } = await browser.get('/account/data')
    expect(words(text)).to.include('2 sur 4')
    expect(text).to.include('data-controller="refresh"')
    expect((await browser.get('/account/data/archive')).status).to.equal(404)
  })

  it('is one, however often it is asked for at once', async () => {
    const { user, browser } = await member()
    for (let time = 0; time < 3; time += 1) await submit(browser, '/account', {}, '/account/data')
    await letterTo(user.email)
    await pause(300)
    const archives = await mongoose.connection.db?.collection('data_export_archives.files').countDocuments()
    expect(archives).to.equal(1)
  })

  it('is for nobody else, and for nobody once its time is over', async () => {
    const { user, browser } = await member()
    const other = await member()
    await submit(browser, '/account/data', {})
    await letterTo(user.email)
    expect((await other.browser.get('/account/data/archive')).status).to.equal(404)
    expect((await (await visitor()).get('/account/data/archive')).status).to.equal(303)
    await removeExpiredExports(new Date(Date.now() + 8 * 24 * 3600 * 1000))
    expect((await browser.get('/account/data/archive')).status).to.equal(404)
    const { db } = mongoose.connection
    expect(await db?.collection('data_export_archives.chunks').countDocuments()).to.equal(0)
  })
})

describe('leaving, on the pages', () => {
  beforeEach(freshWorld)

  it('asks for the password, signs out, and offers the way back at the next sign-in', async () => {
    const { user, browser } = await member()
    const wrong = await submit(browser, '/account/deletion', { password: 'pas le bon mot de passe' })
    expect(wrong.status).to.equal(422)
    const left = await submit(browser, '/account/deletion', { password: memberPassword })
    expect(left.headers.location).to.equal('/')
    expect((await browser.get('/account')).status).to.equal(303)
    const signedIn = await submit(browser, '/sign-in', { email: user.email, password: memberPassword })
    expect(signedIn.headers.location).to.equal('/account/deletion')
    expect(words((await browser.get('/account/deletion')).text)).to.include('Votre compte va être effacé')
    await submit(browser, '/account/deletion', {}, '/account/deletion/cancellation')
    expect((await UserModel.findOne({ email: user.email }).lean())?.deletionDueAt).to.equal(undefined)
  })

  it('tells the last administrator to hand over first', async () => {
    const { browser } = await member({ roles: ['administrator'] })
    const { text } = await browser.get('/account/deletion')
    expect(words(text)).to.include('Vous êtes la seule personne à administrer Essaim')
    expect(text).not.to.include('name="password"')
  })

  it('is open to whoever does not accept a charter', async () => {
    const { user, browser } = await member({ charterVersion: 0 })
    const left = await submit(browser, '/account/deletion', { password: memberPassword })
    expect(left.headers.location).to.equal('/')
    expect(await UserModel.exists({ email: user.email, deletionDueAt: { $exists: true } })).not.to.equal(null)
  })
})
