import { expect } from 'chai'
import { AuditModel } from '../../../models/audit.js'
import { LineModel } from '../../../models/notification/line.js'
import { MembershipModel } from '../../../models/organisation/membership.js'
import { MembershipRequestModel } from '../../../models/organisation/request.js'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { letterTo, pathIn } from '../../support/letters.js'
import { member, memberPassword, person, send } from '../../support/member.js'
import { placed, seeded } from '../../support/organisations.js'
import { read, words } from '../../support/page.js'

const path = '/organisations/les-ecossolies'

async function firstRequest() {
  const request = await MembershipRequestModel.findOne().lean()
  if (!request) throw new Error('nobody asked for anything')
  return request
}

describe('claiming an organisation', () => {
  beforeEach(freshWorld)

  it('makes its claimer answer for it once an administrator approves, and is logged', async () => {
    const claimer = await member({ name: 'Claire Morel' })
    const administrator = await member({ roles: ['administrator'] })
    const asked = await send(claimer.browser, `${path}/claims/new`, `${path}/claims`, {
      text: 'J’y travaille.',
    })
    expect(asked.status).equal(303)
    expect(words((await claimer.browser.get(path)).text)).include('Votre demande est à l’étude')
    expect(words((await administrator.browser.get('/claims')).text))
      .include('J’y travaille.')
      .include('Les Ecossolies')
    const { _id } = await firstRequest()
    await send(administrator.browser, '/claims', `/claims/${_id}/acceptance`, {})
    expect(words(await read(path))).match(/Claire Morel référent·e/)
    const acts = (await AuditModel.find().lean()).map(({ act }) => act)
    expect(acts).members(['role.granted', 'organisation.claimApproved'])
    const told = await LineModel.find({ recipient: claimer.user.id }).lean()
    expect(told.map(({ kind, values }) => [kind, values.name])).eql([
      ['organisation-answer', 'Les Ecossolies'],
    ])
  })

  it('is declined with a reason that the claimer reads', async () => {
    const claimer = await member()
    const administrator = await member({ roles: ['administrator'] })
    await send(claimer.browser, `${path}/claims/new`, `${path}/claims`, { text: 'Moi.' })
    const { _id } = await firstRequest()
    const silent = await send(administrator.browser, '/claims', `/claims/${_id}/refusal`, { reason: ' ' })
    expect(silent.status).equal(422)
    await send(administrator.browser, '/claims', `/claims/${_id}/refusal`, { reason: 'Adresse inconnue.' })
    expect(words((await claimer.browser.get(`${path}/requests/${_id}`)).text)).include('Adresse inconnue.')
    expect((await seeded()).claimed).equal(false)
    const late = await send(administrator.browser, '/account', `/claims/${_id}/acceptance`, {})
    expect(late.status).equal(409)
  })

  it('is refused once somebody answers for it, and counts once however often it is sent', async () => {
    const { user, browser } = await member()
    await send(browser, `${path}/claims/new`, `${path}/claims`, { text: 'Moi.' })
    await send(browser, `${path}/claims/new`, `${path}/claims`, { text: 'Moi encore.' })
    expect(await MembershipRequestModel.countDocuments({ user: user.id })).equal(1)
    await placed(await person(), 'referent')
    const late = await member()
    expect((await send(late.browser, `${path}/claims/new`, `${path}/claims`, { text: 'Moi.' })).status).equal(
      409,
    )
  })
})

describe('asking to join an organisation', () => {
  beforeEach(freshWorld)

  it('is decided once by those who answer for it', async () => {
    const [referent, asker] = [await member(), await member({ name: 'Yann Lebreton' })]
    await placed(referent.user, 'referent')
    await send(asker.browser, `${path}/requests/new`, `${path}/requests`, { text: 'Chargé de mission.' })
    expect(words((await referent.browser.get(`${path}/members`)).text)).include('Chargé de mission.')
    const { _id } = await firstRequest()
    const answers = await Promise.all(
      ['acceptance', 'refusal', 'acceptance'].map((decision) =>
        send(referent.browser, `${path}/members`, `${path}/requests/${_id}/${decision}`, { reason: 'Non.' }),
      ),
    )
    const { state } = await firstRequest()
    const membership = await MembershipModel.findOne({ user: asker.user.id }).lean()
    expect([state, membership?.role]).deep.oneOf([
      ['accepted', 'member'],
      ['declined', undefined],
    ])
    expect(answers.some(({ status }) => status === 303)).equal(true)
  })

  it('waits until somebody answers for it, and is no use to members', async () => {
    const { user, browser } = await member()
    expect((await send(browser, `${path}/requests/new`, `${path}/requests`, { text: 'Moi.' })).status).equal(
      409,
    )
    await placed(await person(), 'referent')
    await placed(user, 'member')
    expect((await send(browser, `${path}/requests/new`, `${path}/requests`, { text: 'Moi.' })).status).equal(
      409,
    )
  })

  it('is decided at its own organisation only', async () => {
    const [referent, asker] = [await member(), await member()]
    await placed(await person(), 'referent')
    await placed(referent.user, 'referent', await seeded('grap'))
    await send(asker.browser, `${path}/requests/new`, `${path}/requests`, { text: 'Moi.' })
    const { _id } = await firstRequest()
    const from = '/organisations/grap/members'
    const foreign = await send(referent.browser, from, `/organisations/grap/requests/${_id}/acceptance`, {})
    expect(foreign.status).equal(404)
  })
})

describe('an invitation', () => {
  beforeEach(freshWorld)

  async function invited(email: string, role = 'organiser') {
    const host = await member({ name: 'Claire Morel' })
    await placed(host.user, 'referent')
    const answer = await send(host.browser, `${path}/members`, `${path}/invitations`, { email, role })
    expect(answer.status).equal(303)
    return { host, link: pathIn(await letterTo(email)) }
  }

  it('makes whoever holds its link a member with its role, once', async () => {
    const { link } = await invited('yann@exemple.fr')
    const [guest, other] = [await member({ name: 'Yann Lebreton' }), await member()]
    expect(words((await guest.browser.get(link)).text)).include('Claire Morel vous invite')
    expect((await send(guest.browser, link, link, {})).headers.location).equal(path)
    expect(words(await read(path))).match(/Yann Lebreton organise/)
    await other.browser.get(link).expect(410)
    await read(link, 'fr', 410)
  })

  it('leads people without an account through sign-up and back to itself', async () => {
    const { link } = await invited('nadia@exemple.fr', 'referent')
    const guest = await visitor()
    const door = await guest.get(link).expect(200)
    expect(door.text).include(`/sign-up?next=${encodeURIComponent(link)}`)
    const form = await guest.get(`/sign-up?next=${encodeURIComponent(link)}`)
    await guest
      .post('/sign-up')
      .type('form')
      .send({
        _csrf: csrfOf(form.text),
        next: link,
        name: 'Nadia Bel',
        email: 'nadia@exemple.fr',
        password: memberPassword,
        origin: 'elsewhere',
        charter: 'accepted',
      })
      .expect(303)
    const confirmation = pathIn(await letterTo('nadia@exemple.fr', 2))
    const elsewhere = await visitor()
    const page = await elsewhere.get(confirmation)
    const { headers } = await elsewhere
      .post(confirmation)
      .type('form')
      .send({ _csrf: csrfOf(page.text) })
    expect(headers.location).equal(link)
    await send(elsewhere, link, link, {})
    expect(words(await read(path))).match(/Nadia Bel référent·e/)
  })

  it('takes nothing from a member who accepts it', async () => {
    const { host, link } = await invited('claire@exemple.fr', 'member')
    await send(host.browser, link, link, {})
    expect(words(await read(path))).match(/Claire Morel référent·e/)
    expect((await seeded()).leaders).length(1)
  })

  it('opens nothing once it is withdrawn, or sent again', async () => {
    const { host, link } = await invited('yann@exemple.fr')
    await send(host.browser, `${path}/members`, `${path}/invitations`, {
      email: 'yann@exemple.fr',
      role: 'member',
    })
    await read(link, 'fr', 410)
    const again = pathIn(await letterTo('yann@exemple.fr', 2))
    const { InvitationModel } = await import('../../../models/organisation/invitation.js')
    const { _id } = (await InvitationModel.findOne().lean()) ?? {}
    await send(host.browser, `${path}/members`, `${path}/invitations/${_id}/withdrawal`, {})
    await read(again, 'fr', 410)
  })

  it('is for those who answer for the organisation to send', async () => {
    const { user, browser } = await member()
    await placed(user, 'organiser')
    const answer = await send(browser, '/account', `${path}/invitations`, {
      email: 'a@exemple.fr',
      role: 'member',
    })
    expect(answer.status).equal(403)
  })
})

describe('leaving an organisation', () => {
  beforeEach(freshWorld)

  it('is refused to the last who answers for it, until somebody else does', async () => {
    const [last, colleague] = [await member(), await member({ name: 'Yann Lebreton' })]
    await placed(last.user, 'referent')
    await placed(colleague.user, 'member')
    expect(words((await last.browser.get(`${path}/departure`)).text)).include('Confiez d’abord ce rôle')
    expect((await send(last.browser, '/account', `${path}/departure`, {})).status).equal(409)
    const demoted = await send(last.browser, `${path}/members`, `${path}/members/${last.user.id}`, {
      role: 'member',
    })
    expect(demoted.status).equal(409)
    await send(last.browser, `${path}/members`, `${path}/members/${colleague.user.id}`, { role: 'referent' })
    expect((await send(last.browser, `${path}/departure`, `${path}/departure`, {})).status).equal(303)
    expect(words(await read(path))).match(/Yann Lebreton référent·e/)
  })

  it('comes before leaving the hub', async () => {
    const { user } = await member()
    await placed(user, 'referent')
    const { obstaclesTo } = await import('../../../models/account/hand-over.js')
    expect(await obstaclesTo(user.id)).eql([
      { reason: 'organisations.errors.held', path: '/organisations/les-ecossolies/members' },
    ])
    await placed(await person(), 'referent')
    expect(await obstaclesTo(user.id)).eql([])
  })
})
