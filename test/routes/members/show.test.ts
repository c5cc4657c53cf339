import { expect } from 'chai'
import { personPath } from '../../../models/paths.js'
import { photograph } from '../../support/files.js'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { member, send } from '../../support/member.js'
import { links, words } from '../../support/page.js'
import { topicWith } from '../../support/topics.js'

type Member = Awaited<ReturnType<typeof member>>

const everyone = {
  'privacy-photo': 'everyone',
  'privacy-bio': 'everyone',
  'privacy-territory': 'everyone',
  'privacy-organisations': 'everyone',
  'privacy-skills': 'everyone',
  'privacy-activity': 'everyone',
  'privacy-directory': 'everyone',
}

function edit({ browser }: Member, fields: Record<string, string>) {
  return send(browser, '/account/profile', '/account/profile', {
    bio: '',
    skills: '',
    ...everyone,
    ...fields,
  })
}

async function sendPhoto({ browser }: Member, content: Buffer, name = 'moi.jpg') {
  const { text } = await browser.get('/account/profile')
  return browser
    .post('/account/photo')
    .field('_csrf', csrfOf(text))
    .field('position', 'top')
    .attach('photo', content, name)
}

describe('a member’s page', () => {
  let claire: Member
  let path: string

  beforeEach(async () => {
    await freshWorld()
    claire = await member({ name: 'Claire Lévêque', territory: 'mayotte' })
    path = personPath(claire.user)
  })

  it('shows what they say of themselves, what they know and what they wrote', async () => {
    await edit(claire, { bio: 'Je **tisse** des liens', skills: 'Compostage, compostage, Droit coopératif' })
    await topicWith(1, { author: claire.user })
    const { text } = await (await visitor()).get(path).expect(200)
    expect(text).to.include('Je <strong>tisse</strong> des liens')
    expect(words(text))
      .to.match(/Mayotte/)
      .and.match(/Compostage Droit coopératif/)
    expect(words(text)).to.match(/Comment débute une ressourcerie Réponse 1/)
    expect(links(text)).to.include('/members?skill=droit-cooperatif')
  })

  it('holds nothing, not even in its source, that this reader may not see', async () => {
    await sendPhoto(claire, await photograph())
    await topicWith(0, { author: claire.user })
    const secret = { bio: 'Un secret bien gardé', skills: 'contrebande' }
    const hidden = Object.fromEntries(Object.keys(everyone).map((field) => [field, 'members']))
    await edit(claire, { ...secret, ...hidden })
    const stranger = (await (await visitor()).get(path).expect(200)).text
    const main = stranger.slice(stranger.indexOf('<main'), stranger.indexOf('</main'))
    expect(main).not.to.match(/secret|contrebande|Mayotte|mayotte|\/files\/|ressourcerie/)
    expect(stranger).to.include('<meta name="robots" content="noindex">')
    const other = await member()
    expect((await other.browser.get(path)).text)
      .to.match(/secret/)
      .and.match(/contrebande/)
      .and.match(/\/files\//)

    await edit(claire, { ...secret, 'privacy-bio': 'nobody', 'privacy-photo': 'nobody' })
    const { text } = await other.browser.get(path)
    expect(text).not.to.match(/secret|\/files\//)
    expect((await claire.browser.get(path)).text)
      .to.match(/secret/)
      .and.match(/\/files\//)
  })

  it('is unknown to visitors until they write in public or let themselves be found', async () => {
    await (await visitor()).get(path).expect(404)
    await (await visitor()).get(`${path}/card`).expect(404)
    await (await member()).browser.get(path).expect(200)
    await topicWith(0, { author: claire.user })
    await (await visitor()).get(path).expect(200)
  })

  it('has one address, whatever the name has been', async () => {
    await claire.browser.get(`/members/${claire.user.id}-autre-nom`).expect(301).expect('Location', path)
    await claire.browser.get('/members/nobody').expect(404)
    await claire.browser.get('/members/0123456789abcdef01234567').expect(404)
  })

  it('shows a photo, cropped and small, wherever they are named, to whom it is for', async () => {
    const { topic } = await topicWith(0, { author: claire.user })
    const sent = await sendPhoto(claire, await photograph(1200, 700))
    expect(sent.headers.location).to.equal('/account/profile')
    const topicPage = `/topics/${topic._id}-comment-debute-une-ressourcerie`
    const address = /\/files\/[0-9a-f]{24}\/portrait\.webp\?width=128/
    const shown = address.exec((await (await visitor()).get(topicPage)).text)?.[0] ?? ''
    await (await visitor()).get(shown).expect(200).expect('Content-Type', 'image/webp')

    await edit(claire, { 'privacy-photo': 'members' })
    expect((await (await visitor()).get(topicPage)).text).not.to.match(address)
    await (await visitor()).get(shown).expect(404)
    expect((await (await member()).browser.get(topicPage)).text).to.match(address)

    const { text } = await claire.browser.get('/account/profile')
    await claire.browser
      .post('/account/photo/deletion')
      .type('form')
      .send({ _csrf: csrfOf(text) })
      .expect(303)
    await claire.browser.get(shown).expect(404)
  })

  it('says beside the field what is wrong with a photo or a text, and keeps what was typed', async () => {
    const refused = await sendPhoto(claire, Buffer.from('pas une image'), 'moi.jpg')
    expect(refused.status).to.equal(422)
    expect(words(refused.text)).to.match(/Ce fichier n’est pas une image/)
    const tooLong = await edit(claire, { bio: 'é'.repeat(1001), skills: 'a'.repeat(41) })
    expect(tooLong.status).to.equal(422)
    expect(words(tooLong.text))
      .to.match(/1 000 signes au plus/)
      .and.match(/Une compétence tient/)
    expect(tooLong.text).to.include('é'.repeat(1001))
  })
})
