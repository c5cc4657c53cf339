import { expect } from 'chai'
import { DeliveryModel, deliverOnce, InHandElsewhere } from '../../models/delivery.js'
import { smtpCarrier } from '../../server/mail/deliver.js'
import { messageIdOf } from '../../server/mail/message-id.js'
import { freshWorld } from '../support/hub.js'
import { headerOf, mailServer } from '../support/mail-server.js'

const key = 'notification mention post-1 yann'

/** Tries to deliver one letter, as its job does. */
function attempt(url: string): Promise<boolean> {
  const carry = smtpCarrier(url, 'Essaim <essaim@exemple.fr>')
  const letter = { to: 'yann@exemple.fr', locale: 'fr', subject: 'Une idée', html: '<p>…</p>', text: '…' }
  return deliverOnce(key, () => carry({ ...letter, locale: 'fr', messageId: messageIdOf(key) }))
}

describe('a letter with a delivery key', () => {
  beforeEach(freshWorld)

  it('is sent once, however often its job runs', async () => {
    const server = await mailServer()
    expect(await attempt(server.url)).to.equal(true)
    expect(await attempt(server.url)).to.equal(false)
    expect(server.received).to.have.length(1)
    await server.stop()
  })

  it('is sent by one of two workers at once; the other comes back for it', async () => {
    const server = await mailServer()
    const outcomes = await Promise.allSettled([attempt(server.url), attempt(server.url)])
    const sent = outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value)
    expect(sent).to.have.length(1)
    const [left] = outcomes.filter((outcome) => outcome.status === 'rejected')
    if (left) expect(left.reason).to.be.instanceOf(InHandElsewhere)
    expect(await attempt(server.url)).to.equal(false)
    expect(server.received).to.have.length(1)
    await server.stop()
  })

  it('is tried again after a server that fails at the end, under the same Message-ID', async () => {
    const server = await mailServer({ breakdownsAfterData: 1 })
    expect(await attempt(server.url).catch(({ responseCode }) => responseCode)).to.equal(451)
    expect(await attempt(server.url)).to.equal(true)
    expect(await attempt(server.url)).to.equal(false)
    const ids = server.received.map(({ content }) => headerOf(content, 'Message-ID'))
    expect(ids).to.have.length(2)
    expect(new Set(ids)).to.deep.equal(new Set([messageIdOf(key)]))
    await server.stop()
  })

  it('is taken over two minutes after whoever had it in hand was killed, not before', async () => {
    const server = await mailServer()
    await DeliveryModel.create({ _id: key, claimedUntil: new Date(Date.now() + 60_000) })
    expect(await attempt(server.url).catch((error) => error)).to.be.instanceOf(InHandElsewhere)
    await DeliveryModel.updateOne({ _id: key }, { $set: { claimedUntil: new Date(Date.now() - 1) } })
    expect(await attempt(server.url)).to.equal(true)
    expect(server.received).to.have.length(1)
    await server.stop()
  })
})
