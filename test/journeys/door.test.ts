import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import encodeQR from 'qr'
import sharp from 'sharp'
import { launch } from '../support/browser.js'
import { onSite, publishedEvent } from '../support/events.js'
import { freshWorld, hub } from '../support/hub.js'
import { member, person } from '../support/member.js'

/** A film of one picture, as cameras send it: the code on somebody's telephone. */
async function filmOf(text: string, file: string) {
  const code = await sharp(Buffer.from(encodeQR(text, 'svg', { border: 4 })))
    .resize(380, 380, { kernel: 'nearest' })
    .flatten({ background: 'white' })
    .toBuffer()
  const frame = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#888' } })
    .composite([{ input: code, left: 130, top: 50 }])
    .jpeg({ quality: 95 })
    .toBuffer()
  await writeFile(file, Buffer.concat(Array.from({ length: 30 }, () => frame)))
}

describe('at the door of an event', function () {
  this.timeout(60_000)
  let folder = ''

  beforeEach(async () => {
    await freshWorld()
    folder = await mkdtemp(path.join(tmpdir(), 'essaim-door-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('an organiser holds a code before the camera, and its owner is there', async () => {
    const { register } = await import('../../models/event/registration.js')
    const { ticketOf } = await import('../../models/event/ticket.js')
    const { registrationById } = await import('../../models/registration.js')
    const { user, browser } = await member()
    const guest = await person({ name: 'Zoé Code' })
    const event = await publishedEvent({}, user)
    const registration = await register(event, guest, onSite)
    const { url } = await hub()
    const film = path.join(folder, 'film.mjpeg')
    const door = `${url}/events/${event.slug}/check-in`
    await filmOf(`${door}?ticket=${await ticketOf(registration)}`, film)
    const chromium = await launch([
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ])
    try {
      const context = await chromium.newContext({ locale: 'fr-FR' })
      const { hostname } = new URL(url)
      const access = { domain: hostname, path: '/', secure: false, script: false }
      const cookies = browser.jar.getCookies(access as never)
      await context.addCookies(
        cookies.map(({ name, value }) => ({ name, value, domain: hostname, path: '/' })),
      )
      const page = await context.newPage()
      await page.goto(door)
      await page
        .getByRole('button', { name: /caméra|code/i })
        .first()
        .click()
      await page.getByRole('status').getByText('Zoé Code').waitFor({ timeout: 20_000 })
    } finally {
      await chromium.close()
    }
    expect((await registrationById(registration._id)).checkedInAt).instanceOf(Date)
  })
})
