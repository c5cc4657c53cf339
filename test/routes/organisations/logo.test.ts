import { expect } from 'chai'
import sharp from 'sharp'
import { photograph } from '../../support/files.js'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { member, send } from '../../support/member.js'
import { placed, seeded } from '../../support/organisations.js'
import { read, words } from '../../support/page.js'

const path = '/organisations/les-ecossolies'
const address = /\/files\/[0-9a-f]{24}\/logo\.webp\?width=128/

type Browser = Awaited<ReturnType<typeof member>>['browser']

async function referent(slug?: string): Promise<Browser> {
  const { user, browser } = await member()
  await placed(user, 'referent', await seeded(slug))
  return browser
}

async function sendLogo(browser: Browser, content: Buffer) {
  const { text } = await browser.get('/account/profile')
  return browser.post(`${path}/logo`).field('_csrf', csrfOf(text)).attach('logo', content, 'logo.png')
}

async function logoShown(page = path): Promise<string | undefined> {
  return address.exec(await read(page))?.[0]
}

describe('the logo of an organisation', () => {
  beforeEach(freshWorld)

  it('is shown to everybody on its page and in the directory, whole and without what the camera wrote', async () => {
    const answer = await sendLogo(await referent(), await photograph(900, 300))
    expect([answer.status, answer.headers.location]).eql([303, `${path}/edit`])
    const shown = (await logoShown()) ?? ''
    expect(await logoShown('/organisations?search=ecossolies')).equal(shown)
    const { body } = await (await visitor()).get(shown).expect(200).expect('Content-Type', 'image/webp')
    const { width, height, exif } = await sharp(body).metadata()
    expect({ width, height, exif }).eql({ width: 128, height: 128, exif: undefined })
    const corner = await sharp(body).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer()
    expect(Math.min(...corner)).above(250)
  })

  it('takes the place of the one before, and can be removed', async () => {
    const browser = await referent()
    await sendLogo(browser, await photograph())
    const first = (await logoShown()) ?? ''
    await sendLogo(browser, await photograph())
    const second = (await logoShown()) ?? ''
    expect(second).match(address).not.equal(first)
    await browser.get(first).expect(404)
    expect((await send(browser, `${path}/edit`, `${path}/logo/deletion`, {})).status).equal(303)
    expect(await logoShown()).equal(undefined)
    await browser.get(second).expect(404)
  })

  it('is for those who answer for the organisation', async () => {
    for (const browser of [(await member()).browser, await referent('grap')]) {
      expect((await sendLogo(browser, await photograph())).status).equal(403)
    }
    expect(await logoShown()).equal(undefined)
  })

  it('is a picture: anything else is refused beside the field, and the profile stays as it is kept', async () => {
    const refused = await sendLogo(await referent(), Buffer.from('pas une image'))
    expect(refused.status).equal(422)
    expect(words(refused.text)).include('Ce fichier n’est pas une image')
    expect(refused.text)
      .match(/value="nantes-metropole" checked/)
      .include('id="logo-error"')
  })
})
