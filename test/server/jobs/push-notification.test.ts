import { createPublicKey, verify } from 'node:crypto'
import { expect } from 'chai'
import { keepSubscription, subscriptionsOf } from '../../../models/push-subscription.js'
import { UserModel } from '../../../models/user.js'
import { pushNotification } from '../../../server/jobs/push-notification.js'
import { isPushService } from '../../../server/push/services.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { happening } from '../../support/notifications.js'
import { pushService, subscribedBrowser } from '../../support/push-service.js'

/** The claims of a VAPID token (RFC 8292), once its signature is found to be by the key that stands beside it. */
function claimsOf(authorization = ''): Record<string, unknown> {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  })
  const signed = Buffer.from(`${head}.${claims}`)
  const genuine = verify(
    'sha256',
    signed,
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!genuine) throw new Error('not signed by its key')
  return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'))
}

describe('a notification on somebody’s devices', () => {
  beforeEach(freshWorld)

  async function subscribed(user: { id: string }, origin: string) {
    const browser = subscribedBrowser(`${origin}/devices/${user.id}`)
    await keepSubscription(user.id, browser.subscription)
    return browser
  }

  it('arrives sealed for that browser alone, signed by the hub, and once', async () => {
    const service = await pushService()
    const [claire, yann] = [await person({ name: 'Claire Morel' }), await person()]
    const browser = await subscribed(yann, service.origin)
    const job = { happening: happening({ actor: claire.id }), to: [yann.id] }
    await pushNotification(job)
    await pushNotification(job)
    const [taken, ...others] = service.taken
    await service.stop()
    expect(others).to.have.length(0)
    expect(taken?.headers).to.deep.include({ 'content-encoding': 'aes128gcm', ttl: '86400' })
    expect(browser.read(taken?.body ?? Buffer.alloc(0))).to.deep.equal({
      title: 'Claire Morel vous mentionne dans «\u00a0Le local\u00a0»',
      body: 'Qu’en pensez-vous ?',
      path: '/topics/1',
      tag: 'one',
    })
    const claims = claimsOf(taken?.headers.authorization)
    expect(claims).to.include({ aud: service.origin })
    expect(claims.sub).to.match(/^mailto:\S+@\S+$/)
  })

  it('forgets a browser whose service says it is gone, and keeps it when the service only fails', async () => {
    const [gone, failing] = [await pushService(410), await pushService(503)]
    const [yann, claire] = [await person(), await person()]
    await subscribed(yann, gone.origin)
    await subscribed(claire, failing.origin)
    const refused = await pushNotification({ happening: happening(), to: [yann.id, claire.id] }).catch(
      ({ message }) => message,
    )
    await Promise.all([gone.stop(), failing.stop()])
    expect(refused).to.include('503')
    expect((await subscriptionsOf([yann.id, claire.id])).map(({ user }) => String(user))).to.deep.equal([
      claire.id,
    ])
  })

  it('does not reach who was kept out meanwhile', async () => {
    const service = await pushService()
    const yann = await person()
    await subscribed(yann, service.origin)
    const suspension = { at: new Date(), by: yann.id, reason: 'essai' }
    await UserModel.updateOne({ _id: yann.id }, { $set: { suspension } })
    await pushNotification({ happening: happening(), to: [yann.id] })
    await service.stop()
    expect(service.taken).to.have.length(0)
  })

  it('goes to the push services of browsers only', () => {
    expect(isPushService('https://updates.push.services.mozilla.com/wpush/v2/a')).to.equal(true)
    expect(isPushService('https://fcm.googleapis.com/fcm/send/a')).to.equal(true)
    const others = [
      'http://fcm.googleapis.com/a',
      'https://fcm.googleapis.com:8443/a',
      'https://fcm.googleapis.com.exemple.fr/a',
      'https://127.0.0.1/a',
      'nothing',
    ]
    for (const other of others) expect(isPushService(other), other).to.equal(false)
  })
})
