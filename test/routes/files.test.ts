import { request } from 'node:http'
import { expect } from 'chai'
import mongoose from 'mongoose'
import sharp from 'sharp'
import { attachFiles } from '../../models/stored-file/attachment.js'
import { StoredChunkModel, StoredFileModel } from '../../models/stored-file.js'
import { t } from '../../server/i18n/index.js'
import { photograph, sendFile } from '../support/files.js'
import { csrfOf, freshWorld, hub, visitor } from '../support/hub.js'
import { member } from '../support/member.js'
import { firstPostOf, topicWith } from '../support/topics.js'

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const page = Buffer.from('<!doctype html><script>alert(1)</script>')

async function contentKept(): Promise<number> {
  return (await StoredFileModel.countDocuments()) + (await StoredChunkModel.countDocuments())
}

describe('files', () => {
  beforeEach(freshWorld)

  it('are kept as pictures without what the camera wrote, and narrower for pages', async () => {
    const { browser } = await member()
    const answer = await sendFile(browser, await photograph(), 'Marché de Noël (été).jpg')
    expect(answer.status).to.equal(201)
    expect(answer.body.path).to.match(/^\/files\/[0-9a-f]{24}\/marche-de-noel-ete\.webp$/)
    expect(answer.body.markdown).to.equal(`![Marché de Noël (été).webp](${answer.body.path})`)
    const whole = await browser.get(answer.body.path).expect(200).expect('Content-Type', 'image/webp')
    const { exif, width } = await sharp(whole.body).metadata()
    expect({ exif, width }).to.deep.equal({ exif: undefined, width: 900 })
    const narrow = await browser.get(`${answer.body.path}?width=720`).expect(200)
    expect((await sharp(narrow.body).metadata()).width).to.equal(720)
  })

  it('are seen by their owner alone until they are attached, then by whoever sees the post', async () => {
    const { browser, user } = await member()
    const { body } = await sendFile(browser, pdf, 'plan.pdf')
    await browser
      .get(body.path)
      .expect(200)
      .expect('Cache-Control', /private, no-cache/)
    await (await member()).browser.get(body.path).expect(404)
    await (await visitor()).get(body.path).expect(404)

    const { topic } = await topicWith(0, { author: user })
    const post = await firstPostOf(topic)
    const id = body.path.split('/')[2]
    await attachFiles([id], { kind: 'post', id: String(post._id) }, (await member()).user.id)
    await (await visitor()).get(body.path).expect(404)
    await attachFiles([id], { kind: 'post', id: String(post._id) }, user.id)
    await (await visitor())
      .get(body.path)
      .expect(200)
      .expect('Cache-Control', /immutable/)
  })

  it('are told by their content, whatever their name says, and never run', async () => {
    const { browser } = await member()
    const { body } = await sendFile(browser, page, 'photo.jpg')
    const answer = await browser.get(body.path).expect(200)
    expect(answer.headers['content-type']).to.match(/^text\/plain/)
    expect(answer.headers['content-disposition']).to.match(/^attachment/)
    expect(answer.headers['content-security-policy']).to.match(/default-src 'none'.*sandbox/)
    expect(answer.headers['x-content-type-options']).to.equal('nosniff')
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)])
    const refused = await sendFile(browser, program, 'rapport.pdf')
    expect(refused.status).to.equal(422)
    expect(refused.body.detail).to.match(/type de fichier/)
    expect(await StoredFileModel.countDocuments()).to.equal(1)
  })

  it('are refused politely when they cannot be pictures', async () => {
    const { browser } = await member()
    const bomb = await sharp({
      create: { width: 8000, height: 6300, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer()
    const tooMany = await sendFile(browser, bomb, 'bombe.png')
    expect([tooMany.status, tooMany.body.detail]).to.deep.equal([
      422,
      'Cette image est trop grande\u00a0: 40 millions de pixels au plus. Réduisez-la, puis réessayez.',
    ])
    const damaged = await sendFile(browser, (await photograph()).subarray(0, 500), 'coupee.jpg')
    expect(damaged.body.detail).to.match(/abîmée/)
    const heic = Buffer.from([
      0,
      0,
      0,
      24,
      ...Buffer.from('ftypheic'),
      0,
      0,
      0,
      0,
      ...Buffer.from('mif1heic'),
    ])
    expect((await sendFile(browser, heic, 'IMG_1.HEIC')).body.detail).to.match(/HEIC/)
    expect((await sendFile(browser, Buffer.alloc(0), 'vide.txt')).body.detail).to.match(/vide/)
    expect(await contentKept()).to.equal(0)
  })

  it('come in ranges, and once', async () => {
    const { browser } = await member()
    const { body } = await sendFile(browser, pdf, 'plan.pdf')
    const part = await browser.get(body.path).set('Range', 'bytes=0-7').expect(206)
    expect(part.headers['content-range']).to.equal(`bytes 0-7/${pdf.length}`)
    expect(part.body.toString()).to.equal('%PDF-1.7')
    const end = await browser.get(body.path).set('Range', 'bytes=-6').expect(206)
    expect(end.body.toString()).to.equal('%%EOF\n')
    await browser.get(body.path).set('Range', `bytes=${pdf.length}-`).expect(416)
    const { headers } = await browser.get(body.path)
    await browser.get(body.path).set('If-None-Match', String(headers.etag)).expect(304)
    await browser.head(body.path).expect(200).expect('Content-Length', String(pdf.length))
  })

  it('are refused, and nothing kept, when the token is wrong, missing, or comes too late', async () => {
    const { browser } = await member()
    const { text } = await browser.get('/topics/new')
    await browser.post('/files').attach('file', pdf, 'a.pdf').expect(403)
    await browser.post('/files').field('_csrf', 'x'.repeat(64)).attach('file', pdf, 'a.pdf').expect(403)
    await browser.post('/files').attach('file', pdf, 'a.pdf').field('_csrf', csrfOf(text)).expect(403)
    await browser.post('/files').field('no', 'token').expect(403)
    await browser.post('/sign-out').field('_csrf', csrfOf(text)).expect(403)
    expect(await contentKept()).to.equal(0)
  })

  it('leave nothing when the sender goes away in the middle, or sends too much', async () => {
    const { browser } = await member()
    const { text } = await browser.get('/topics/new')
    const big = Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024, 'a')])
    const answer = await browser.post('/files').field('_csrf', csrfOf(text)).attach('file', big, 'gros.pdf')
    expect([answer.status, answer.body.detail]).to.deep.equal([
      422,
      'Ce fichier est trop lourd\u00a0: 20 Mo au plus.',
    ])
    await sendHalf(browser, csrfOf(text), big)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await contentKept()).to.equal(0)
  })

  it('stop at a daily share', async () => {
    const { browser, user } = await member()
    const { dailyLimits } = await import('../../models/stored-file/allowance.js')
    await StoredFileModel.insertMany(
      Array.from({ length: dailyLimits.files }, () => ({
        _id: new mongoose.Types.ObjectId(),
        filename: 'x.txt',
        length: 1,
        uploadDate: new Date(),
        metadata: { owner: user.id, type: 'text/plain', purpose: 'attachment', copies: [] },
      })),
    )
    await sendFile(browser, pdf, 'plan.pdf').then(({ status, body }) =>
      expect([status, body.detail]).to.deep.equal([422, t('fr', 'files.errors.dailyShare')]),
    )
  })
})

/** A browser that is closed while it sends. */
async function sendHalf(browser: Awaited<ReturnType<typeof visitor>>, token: string, content: Buffer) {
  const { url } = await hub()
  const boundary = 'half'
  const field = (name: string, more = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`
  const cookie = browser.jar.getCookies({ domain: '127.0.0.1', path: '/', secure: false, script: false })
  const sending = request(`${url}/files`, {
    method: 'POST',
    headers: {
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      Cookie: cookie.toValueString(),
    },
  })
  sending.on('error', () => undefined)
  sending.write(`${field('_csrf')}${token}\r\n${field('file', '; filename="half.pdf"')}`)
  await new Promise((resolve) => sending.write(content.subarray(0, 5 * 1024 * 1024), resolve))
  await new Promise((resolve) => setTimeout(resolve, 300))
  sending.destroy()
}
