import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { again, masterclassRequest, requestDraft } from '../../support/masterclass-requests.js'
import { person } from '../../support/member.js'
import { seeded } from '../../support/organisations.js'

async function verbs() {
  return import('../../../models/masterclass-request/seconding.js')
}

describe('Asking for a masterclass', () => {
  beforeEach(freshWorld)

  it('counts whoever asks as the first, once, however often the form is sent', async () => {
    const { ask } = await import('../../../models/masterclass-request/asking.js')
    const author = await person()
    const draft = requestDraft()
    const sent = await Promise.all([ask(author, draft), ask(author, draft), ask(author, draft)])
    expect(new Set(sent.map(({ slug }) => slug)).size).to.equal(1)
    expect((await again(sent[0] as (typeof sent)[0])).demand).to.equal(1)
  })

  it('gives two subjects of one name two addresses, and never that of a page', async () => {
    const one = await masterclassRequest({ title: 'New' })
    const other = await masterclassRequest({ title: 'New' })
    expect([one.slug, other.slug]).to.deep.equal(['new-2', 'new-3'])
  })

  it('counts each member once, whatever they click at the same time', async () => {
    const { second } = await verbs()
    const request = await masterclassRequest()
    const members = await Promise.all([person(), person(), person()])
    await Promise.all(
      [...members, ...members, ...members].map((member) => second(request, member, undefined)),
    )
    expect((await again(request)).demand).to.equal(4)
  })

  it('counts an organisation once, whoever speaks for it, beside the members', async () => {
    const { second } = await verbs()
    const request = await masterclassRequest()
    const organisation = String((await seeded())._id)
    const [one, other] = [await person(), await person()]
    await second(request, one, organisation)
    await second(request, other, organisation)
    await second(request, one, undefined)
    const now = await again(request)
    expect(now.demand).to.equal(3)
    expect(now.organisations.map(String)).to.deep.equal([organisation])
  })

  it('takes back a wish once, and leaves that of who asked first', async () => {
    const { second, takeBackSecond } = await verbs()
    const author = await person()
    const request = await masterclassRequest({}, author)
    const member = await person()
    await second(request, member, undefined)
    await Promise.all([1, 2, 3].map(() => takeBackSecond(request, member, undefined)))
    expect((await again(request)).demand).to.equal(1)
    const refused = await takeBackSecond(request, author, undefined).catch((error) => error)
    expect(refused.key).to.equal('masterclassRequests.errors.askedFirst')
  })

  it('leaves no claim on a request that is withdrawn meanwhile', async () => {
    const { second } = await verbs()
    const { withdraw } = await import('../../../models/masterclass-request/ending.js')
    const { SecondModel } = await import('../../../models/masterclass-request/second.js')
    const request = await masterclassRequest()
    await withdraw(request)
    const refused = await second(request, await person(), undefined).catch((error) => error)
    expect(refused.status).to.equal(409)
    expect(await SecondModel.countDocuments({ request: request._id })).to.equal(1)
  })

  it('is counted again from its claims when a process was cut off', async () => {
    const { second } = await verbs()
    const { tendMasterclassRequests } = await import('../../../models/masterclass-request/tending.js')
    const { MasterclassRequestModel } = await import('../../../models/masterclass-request.js')
    const request = await masterclassRequest()
    await second(request, await person(), String((await seeded())._id))
    await MasterclassRequestModel.updateOne({ _id: request._id }, { $set: { demand: 9, organisations: [] } })
    await tendMasterclassRequests()
    const now = await again(request)
    expect([now.demand, now.organisations.length]).to.deep.equal([2, 1])
  })

  it('forgets what somebody wished who leaves, and keeps what they asked for others and for an organisation', async () => {
    const { second } = await verbs()
    const { masterclassRequestData } = await import('../../../models/masterclass-request/personal-data.js')
    const { offer, offersOn } = await import('../../../models/masterclass-request/offer.js')
    const leaver = await person()
    const own = await masterclassRequest({}, leaver)
    const other = await masterclassRequest({ title: 'Écrire un marché réservé' })
    await second(other, leaver, undefined)
    await second(other, leaver, String((await seeded())._id))
    await offer(other, leaver, 'Je l’ai fait.')
    expect(await masterclassRequestData.collect(leaver.id)).to.have.nested.property('seconded.length', 3)
    await masterclassRequestData.forget(leaver.id)
    await masterclassRequestData.forget(leaver.id)
    expect((await again(own)).demand).to.equal(0)
    expect((await again(other)).demand).to.equal(2)
    expect(await offersOn(other)).to.deep.equal([])
  })
})
