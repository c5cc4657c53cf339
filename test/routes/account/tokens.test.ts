import { expect } from 'chai'
import { submit } from '../../support/account.js'
import { freshWorld } from '../../support/hub.js'
import { letterTo } from '../../support/letters.js'
import { member } from '../../support/member.js'
import { words } from '../../support/page.js'

const order = {
  name: 'Veille',
  scopes: ['posts:write', 'topics:write'],
  days: '90',
  submission: 'a'.repeat(20),
}

async function made(browser: Awaited<ReturnType<typeof member>>['browser'], fields = {}) {
  const answer = await submit(browser, '/account/tokens', { ...order, ...fields })
  return { answer, secret: /value="(essaim_[\w-]{43})"/.exec(answer.text)?.[1] }
}

describe('/account/tokens', () => {
  beforeEach(freshWorld)

  it('makes a token, shows its secret once, keeps only its hash and writes to its owner', async () => {
    const { user, browser } = await member()
    const { answer, secret } = await made(browser)
    expect(answer.status).equal(201)
    expect(answer.headers['cache-control']).equal('no-store')
    expect(secret).a('string')
    const { text } = await browser.get('/account/tokens').expect(200)
    expect(text).include(secret?.slice(0, 12) ?? '')
    expect(text).not.include(secret ?? '')
    expect(words(text)).include('Veille').include('Jamais utilisé')
    const { ApiTokenModel } = await import('../../../models/api-token.js')
    const stored = await ApiTokenModel.findOne({ user: user.id }).lean()
    expect(JSON.stringify(stored)).not.include(secret ?? '')
    const letter = await letterTo(user.email)
    expect(letter.text)
      .include('Veille')
      .include('/account/tokens')
      .not.include(secret ?? '')
  })

  it('makes one of the same form sent twice, and shows the secret no second time', async () => {
    const { browser } = await member()
    await made(browser)
    const { answer } = await made(browser)
    expect(answer.status).equal(303)
    const { text } = await browser.get('/account/tokens')
    expect(text.match(/tokens\/[0-9a-f]{24}\/revocation/g)).lengthOf(1)
  })

  for (const [fields, field] of [
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(61) }, 'name'],
    [{ scopes: [] }, 'scopes'],
    [{ scopes: ['everything'] }, 'scopes'],
    [{ days: '4000' }, 'days'],
  ] as const) {
    it(`says what to mend: ${JSON.stringify(fields).slice(0, 40)}`, async () => {
      const { browser } = await member()
      const { answer } = await made(browser, fields)
      expect(answer.status).equal(422)
      expect(answer.text).include(`id="${field}-error"`)
    })
  }

  it('keeps the boxes that were ticked beside an error', async () => {
    const { browser } = await member()
    const { answer } = await made(browser, { name: '' })
    expect(answer.text.match(/name="scopes" value="[^"]+" checked/g)).lengthOf(2)
  })

  it('lets one have twenty', async () => {
    const { user, browser } = await member()
    const { makeToken } = await import('../../../models/api-token.js')
    for (let number = 1; number <= 20; number += 1) {
      await makeToken(user, { name: `n° ${number}`, scopes: ['posts:write'], submission: `form ${number}` })
    }
    const { answer } = await made(browser)
    expect(answer.status).equal(422)
    expect(words(answer.text)).include('Vous avez déjà 20 jetons')
  })

  it('revokes one’s own, and leaves another’s alone', async () => {
    const [owner, other] = [await member(), await member()]
    await made(owner.browser)
    const { ApiTokenModel } = await import('../../../models/api-token.js')
    const [token] = await ApiTokenModel.find().lean()
    const revoke = ({ browser }: typeof owner) =>
      submit(browser, '/account/tokens', {}, `/account/tokens/${token?._id}/revocation`)
    await revoke(other)
    expect(await ApiTokenModel.countDocuments()).equal(1)
    await revoke(owner)
    expect(await ApiTokenModel.countDocuments()).equal(0)
  })

  it('belongs to one’s data, and ends with a suspension', async () => {
    const { user, browser } = await member()
    await made(browser)
    const { apiTokenData } = await import('../../../models/api-token/personal-data.js')
    expect(JSON.stringify(await apiTokenData.collect(user.id)))
      .include('Veille')
      .not.include('hash')
    const { suspend } = await import('../../../models/account/suspension.js')
    await suspend(user.id, { by: user.id, reason: 'essai' })
    const { ApiTokenModel } = await import('../../../models/api-token.js')
    expect(await ApiTokenModel.countDocuments()).equal(0)
  })
})
