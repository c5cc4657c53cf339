import { once } from 'node:events'
import { expect } from 'chai'
import { setRoles } from '../../../models/account/roles.js'
import { mayLeave, reinstate, suspend } from '../../../models/account/suspension.js'
import { Conflict } from '../../../models/failure.js'
import { applyMemberMask, maskMemberContent } from '../../../models/flag/member-content.js'
import { maySuspend } from '../../../models/policies/moderation.js'
import { PostModel } from '../../../models/post.js'
import { UserModel } from '../../../models/user.js'
import { csrfOf, freshWorld, hub, visitor } from '../../support/hub.js'
import { member, memberPassword, person } from '../../support/member.js'
import { words } from '../../support/page.js'
import { connected, socketOf } from '../../support/socket.js'
import { topicWith } from '../../support/topics.js'

const reason = 'Démarchage répété malgré deux avertissements.'

describe('a suspension', () => {
  beforeEach(freshWorld)

  async function signInPage(email: string, password: string) {
    const browser = await visitor()
    const { text } = await browser.get('/sign-in')
    return browser
      .post('/sign-in')
      .type('form')
      .send({ _csrf: csrfOf(text), email, password })
  }

  it('ends sessions and sockets at once', async () => {
    const [by, { user, browser }] = [await person({ roles: ['moderator'] }), await member()]
    const { url } = await hub()
    const jar = await browser.get('/account').expect(200)
    const cookie = String(jar.request.cookies)
    const socket = await connected(socketOf(url, { cookie }))
    const gone = once(socket as never, 'disconnect')
    await suspend(user.id, { by: by.id, reason })
    await gone
    await browser.get('/account').expect(303)
  })

  it('is told with its reason to whoever knows the password, and to nobody else', async () => {
    const [by, user] = [await person({ roles: ['moderator'] }), await person()]
    await suspend(user.id, { by: by.id, reason })
    const right = await signInPage(user.email, memberPassword)
    expect(right.status).to.equal(403)
    expect(words(right.text)).to.include(reason)
    const wrong = await signInPage(user.email, 'un tout autre mot de passe')
    const unknown = await signInPage('personne@exemple.fr', 'un tout autre mot de passe')
    expect([wrong.status, unknown.status]).to.deep.equal([422, 422])
    expect(wrong.text).not.to.include(reason)
  })

  it('lets the member in again on its day, and when it is lifted', async () => {
    const [by, user] = [await person({ roles: ['moderator'] }), await person()]
    await suspend(user.id, { by: by.id, reason, until: new Date(Date.now() - 1) })
    expect((await signInPage(user.email, memberPassword)).status).to.equal(303)
    await suspend(user.id, { by: by.id, reason })
    expect((await signInPage(user.email, memberPassword)).status).to.equal(403)
    await reinstate(user.id, by.id)
    expect((await signInPage(user.email, memberPassword)).status).to.equal(303)
  })

  it('stops the letters that are not about it', async () => {
    const [by, user] = [await person({ roles: ['moderator'] }), await person()]
    expect(await mayLeave('password-changed', user.email)).to.equal(true)
    await suspend(user.id, { by: by.id, reason })
    expect(await mayLeave('password-changed', user.email)).to.equal(false)
    expect(await mayLeave('member-suspended', user.email)).to.equal(true)
  })

  it('spares oneself, and is for administrators to order against who moderates', async () => {
    const [moderator, colleague, administrator] = [
      await person({ roles: ['moderator'] }),
      await person({ roles: ['moderator'] }),
      await person({ roles: ['administrator'] }),
    ]
    expect(maySuspend(administrator, administrator)).to.equal(false)
    expect(maySuspend(moderator, colleague)).to.equal(false)
    expect(maySuspend(moderator, administrator)).to.equal(false)
    expect(maySuspend(administrator, moderator)).to.equal(true)
    expect(maySuspend(moderator, await person())).to.equal(true)
  })

  it('never leaves the hub without an administrator, nor does a role taken away', async () => {
    const both = [await person({ roles: ['administrator'] }), await person({ roles: ['administrator'] })]
    const [one, other] = both
    const outcomes = await Promise.allSettled([
      suspend(one?.id ?? '', { by: other?.id ?? '', reason }),
      suspend(other?.id ?? '', { by: one?.id ?? '', reason }),
    ])
    expect(outcomes.some(({ status }) => status === 'rejected')).to.equal(true)
    expect(
      await UserModel.countDocuments({ roles: 'administrator', suspension: { $exists: false } }),
    ).to.be.at.least(1)
    const last = await UserModel.findOne({ suspension: { $exists: false } }).lean()
    await UserModel.updateMany({ _id: { $ne: last?._id } }, { $set: { roles: [] } })
    const refused = await setRoles(String(last?._id), [], String(last?._id)).catch((error: unknown) => error)
    expect(refused).to.be.instanceOf(Conflict)
  })

  it('may mask all that a member wrote, and show it again, whichever job comes last', async () => {
    const by = await person({ roles: ['moderator'] })
    const { author, topic } = await topicWith(3)
    const masked = () => PostModel.countDocuments({ topic: topic._id, hidden: { $exists: true } })
    await maskMemberContent(author.id, true, by.id)
    await Promise.all([applyMemberMask(author.id), applyMemberMask(author.id)])
    expect(await masked()).to.equal(4)
    await maskMemberContent(author.id, false, by.id)
    await applyMemberMask(author.id)
    expect(await masked()).to.equal(0)
  })
})
