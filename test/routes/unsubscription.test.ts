import { expect } from 'chai'
import supertest from 'supertest'
import { preferencesFor, savePreferences } from '../../models/notification/preferences.js'
import { unsubscriptionToken } from '../../models/notification/unsubscription.js'
import { UserModel } from '../../models/user.js'
import { freshWorld, hub } from '../support/hub.js'
import { person } from '../support/member.js'

const oneClick = 'List-Unsubscribe=One-Click'

describe('unsubscribing from letters', () => {
  beforeEach(freshWorld)

  /** A mail program: no cookie, no page read before, no form's token. */
  async function mailProgram(path: string, body = oneClick) {
    const { url } = await hub()
    return supertest(url).post(path).type('form').set('Origin', 'null').send(body)
  }

  async function mailOf({ id }: { id: string }) {
    const { kinds, mailPaused, digestPaused } = await preferencesFor(id)
    return { mention: kinds.mention.mail, quote: kinds.quote.mail, mailPaused, digestPaused }
  }

  const asProposed = { mention: 'atOnce', quote: 'atOnce', mailPaused: false, digestPaused: false }

  it('by one click of a mail program ends letters of one kind, without a redirection, as often as it is asked', async () => {
    const yann = await person()
    const token = await unsubscriptionToken({ user: yann.id, scope: 'mention' })
    for (let time = 0; time < 2; time += 1) {
      const answer = await mailProgram(`/unsubscription/${token}`)
      expect(answer.status).to.equal(200)
      expect(answer.headers['set-cookie']).to.equal(undefined)
    }
    expect(await mailOf(yann)).to.deep.equal({ ...asProposed, mention: 'none' })
  })

  it('ends the digest, or all letters, and leaves what is chosen for each kind for later', async () => {
    const yann = await person()
    await mailProgram(`/unsubscription/${await unsubscriptionToken({ user: yann.id, scope: 'digest' })}`)
    expect(await mailOf(yann)).to.deep.equal({ ...asProposed, digestPaused: true })
    await mailProgram(`/unsubscription/${await unsubscriptionToken({ user: yann.id, scope: 'all' })}`)
    expect(await mailOf(yann)).to.deep.equal({ ...asProposed, digestPaused: true, mailPaused: true })
  })

  it('by the link of a letter asks first: opening it changes nothing', async () => {
    const yann = await person()
    const path = `/unsubscription/${await unsubscriptionToken({ user: yann.id, scope: 'mention' })}`
    const { url } = await hub()
    const page = await supertest(url).get(path)
    expect(page.status).to.equal(200)
    expect(page.text).to.include('Quelqu’un me mentionne')
    expect(await mailOf(yann)).to.deep.equal(asProposed)
    const answer = await mailProgram(path, 'from=page')
    expect([answer.status, answer.headers.location]).to.deep.equal([303, `${path}?done`])
    expect((await supertest(url).get(`${path}?done`)).text).to.include('C’est fait')
    expect(await mailOf(yann)).to.deep.equal({ ...asProposed, mention: 'none' })
  })

  it('is refused with a forged link, one for somebody else, and one of a member who has left', async () => {
    const [yann, claire] = [await person(), await person()]
    const genuine = await unsubscriptionToken({ user: yann.id, scope: 'mention' })
    const [, , signature = ''] = genuine.split('.')
    const forged = [
      `${yann.id}.mention.${signature.slice(1)}A`,
      `${claire.id}.mention.${signature}`,
      `${yann.id}.all.${signature}`,
      `${yann.id}.mention.`,
      'nothing',
    ]
    for (const token of forged) {
      expect((await mailProgram(`/unsubscription/${token}`)).status, token).to.equal(410)
    }
    for (const one of [yann, claire]) expect(await mailOf(one)).to.deep.equal(asProposed)
    await UserModel.deleteOne({ _id: yann.id })
    expect((await mailProgram(`/unsubscription/${genuine}`)).status).to.equal(410)
  })

  it('is taken back in one’s preferences', async () => {
    const yann = await person()
    await mailProgram(`/unsubscription/${await unsubscriptionToken({ user: yann.id, scope: 'all' })}`)
    await savePreferences(yann.id, { ...(await preferencesFor(yann.id)), mailPaused: false })
    expect(await mailOf(yann)).to.deep.equal(asProposed)
  })
})
