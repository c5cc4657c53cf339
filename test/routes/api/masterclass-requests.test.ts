import { expect } from 'chai'
import { freshWorld, visitor } from '../../support/hub.js'
import { masterclassRequest } from '../../support/masterclass-requests.js'
import { person } from '../../support/member.js'
import { placed } from '../../support/organisations.js'
import { tokenHolder } from '../../support/tokens.js'

const path = '/api/v1/masterclass-requests'
const asked = { title: 'Monter une légumerie', body: '- Les volumes', theme: 'food' }

describe('requests for a masterclass through /api/v1', () => {
  beforeEach(freshWorld)

  async function call(secret: string, method: 'post' | 'put' | 'delete', address: string, body?: object) {
    const request = (await visitor())[method](address).set('Authorization', `Bearer ${secret}`)
    return body ? request.send(body) : request
  }

  it('are listed, the most wanted first, and read by their slug', async () => {
    const one = await masterclassRequest({ title: 'La plus demandée' })
    await masterclassRequest({ title: 'La plus récente', theme: 'food' })
    const { second } = await import('../../../models/masterclass-request/seconding.js')
    await second(one, await person(), undefined)
    const browser = await visitor()
    const titles = async (query: string) =>
      (await browser.get(`${path}?${query}`).expect(200)).body.data.map(
        ({ title }: { title: string }) => title,
      )
    expect(await titles('')).to.deep.equal(['La plus demandée', 'La plus récente'])
    expect(await titles('sort=newest')).to.deep.equal(['La plus récente', 'La plus demandée'])
    expect(await titles('theme=food')).to.deep.equal(['La plus récente'])
    const { body } = await browser.get(`${path}/${one.slug}`).expect(200)
    expect(body).to.include({ demand: 2, state: 'open', event: null }).and.have.property('audience')
    await browser.get(`${path}?state=lost`).expect(422)
    await browser.get(`${path}/nowhere`).expect(404)
  })

  it('are made once for one key, by a token that allows it', async () => {
    const { secret } = await tokenHolder()
    const browser = await visitor()
    const send = () =>
      browser
        .post(path)
        .set({ Authorization: `Bearer ${secret}`, 'Idempotency-Key': 'one' })
        .send(asked)
    const [made, again] = [await send(), await send()]
    expect(made.status, made.text).to.equal(201)
    expect(again.body.slug).to.equal(made.body.slug)
    expect(made.headers.location).to.match(/\/api\/v1\/masterclass-requests\/monter-une-legumerie$/)
    const { secret: other } = await tokenHolder({ scopes: ['topics:write'] })
    expect((await call(other, 'post', path, asked)).status).to.equal(403)
    expect((await call(secret, 'post', path, { ...asked, theme: 'nothing' })).status).to.equal(422)
  })

  it('are seconded in one’s own name and in that of an organisation one speaks for', async () => {
    const request = await masterclassRequest()
    const user = await person()
    const { memberships } = await placed(user, 'referent')
    const { secret } = await tokenHolder({ user })
    const address = `${path}/${request.slug}/second`
    const voice = `?onBehalfOf=${memberships[0]?.organisation}`
    expect((await call(secret, 'put', address)).body.demand).to.equal(2)
    expect((await call(secret, 'put', address)).body.demand).to.equal(2)
    expect((await call(secret, 'put', address + voice)).body).to.include({ demand: 3, organisationCount: 1 })
    expect((await call(secret, 'delete', address + voice)).status).to.equal(204)
    expect((await call(secret, 'delete', address)).status).to.equal(204)
    const { secret: stranger } = await tokenHolder()
    expect((await call(stranger, 'put', address + voice)).status).to.equal(403)
  })
})
