import { expect } from 'chai'
import { PreferencesModel } from '../../models/notification/preferences.js'
import {
  linesQuery,
  markAllRead,
  markRead,
  markSubjectRead,
  notificationsOf,
} from '../../models/notification/reading.js'
import { onUnreadChanged } from '../../models/notification/unread.js'
import { notify } from '../../models/notification.js'
import { currentUserById, UserModel } from '../../models/user.js'
import { setWatch } from '../../models/watch.js'
import { freshWorld } from '../support/hub.js'
import { person } from '../support/member.js'
import { happening, linesOf, replyNamed } from '../support/notifications.js'

describe('notify', () => {
  beforeEach(freshWorld)

  async function unreadOf({ id }: { id: string }) {
    return (await currentUserById(id))?.unreadNotifications
  }

  it('tells each member once, whoever did it excepted, and counts it beside their account', async () => {
    const [claire, yann] = [await person({ name: 'Claire Morel' }), await person()]
    await notify({ ...happening({ actor: claire.id }), to: [yann.id, yann.id, claire.id] })
    const [line, ...others] = await linesOf(yann)
    expect(others).eql([])
    expect(line).to.deep.include({ kind: 'mention', count: 1, unread: true, path: '/topics/1' })
    expect(line?.people.map(({ name }) => name)).eql(['Claire Morel'])
    expect([await unreadOf(yann), await unreadOf(claire)]).eql([1, 0])
  })

  it('tells of an event once, however often and at once it is told', async () => {
    const yann = await person()
    await Promise.all([1, 2, 3, 4].map(() => notify({ ...replyNamed('a'), to: [yann.id] })))
    await notify({ ...replyNamed('a'), to: [yann.id] })
    expect((await linesOf(yann)).map(({ count }) => count)).eql([1])
  })

  it('does not tell again what was read', async () => {
    const yann = await person()
    await notify({ ...replyNamed('a'), to: [yann.id] })
    await markAllRead(yann.id)
    await notify({ ...replyNamed('a'), to: [yann.id] })
    expect((await linesOf(yann)).map(({ unread }) => unread)).eql([false])
    expect(await unreadOf(yann)).equal(0)
  })

  it('makes one line of the replies to one topic, even of ten at once, and leads to the first', async () => {
    const yann = await person()
    await notify({ ...replyNamed('first'), to: [yann.id] })
    const keys = Array.from({ length: 10 }, (_, index) => `r${index}`)
    await Promise.all(keys.map((key) => notify({ ...replyNamed(key), to: [yann.id] })))
    await notify({ ...replyNamed('elsewhere', 't2'), to: [yann.id] })
    const lines = await linesOf(yann)
    expect(lines.map(({ count }) => count)).eql([1, 11])
    expect(lines[1]?.path).equal('/posts/first')
    expect(await unreadOf(yann)).equal(2)
  })

  it('begins another line once the first is read', async () => {
    const yann = await person()
    await notify({ ...replyNamed('a'), to: [yann.id] })
    const [line] = await linesOf(yann)
    expect(await markRead(yann.id, line?.id ?? '')).equal('/posts/a')
    await notify({ ...replyNamed('b'), to: [yann.id] })
    expect((await linesOf(yann)).map(({ unread, path }) => [unread, path])).eql([
      [true, '/posts/b'],
      [false, '/posts/a'],
    ])
  })

  it('says nothing to who ignores the subject, has not confirmed or has left', async () => {
    const [deaf, pending, gone] = [await person(), await person(), await person()]
    await setWatch(deaf, { kind: 'topic', id: 't1' }, 'ignore')
    await UserModel.updateOne({ _id: pending.id }, { $unset: { emailConfirmedAt: 1 } })
    await UserModel.deleteOne({ _id: gone.id })
    await notify({ ...replyNamed('a'), to: [deaf.id, pending.id, gone.id] })
    for (const one of [deaf, pending, gone]) expect(await linesOf(one)).eql([])
  })

  it('keeps what is wanted in the digest alone out of the list and off the bell', async () => {
    const yann = await person()
    await PreferencesModel.create({ _id: yann.id, kinds: { 'topic-reply': { page: false, mail: 'digest' } } })
    await notify({ ...replyNamed('a'), to: [yann.id] })
    expect([await linesOf(yann), await unreadOf(yann)]).eql([[], 0])
    expect((await PreferencesModel.findById(yann.id))?.nextDigestAt).to.be.instanceOf(Date)
  })

  it('tells five hundred and one members in two rounds', async function () {
    this.timeout(20_000)
    const template = await person()
    const { _id, email, ...account } = (await UserModel.findById(template.id).lean()) ?? {}
    const made = await UserModel.insertMany(
      Array.from({ length: 501 }, (_, index) => ({
        ...account,
        handle: undefined,
        email: `m${index}@exemple.fr`,
      })),
    )
    const heard: number[] = []
    onUnreadChanged((unread) => heard.push(unread.size))
    await notify({ ...replyNamed('a'), to: made.map(({ id }) => id) })
    expect(heard.slice(0, 2)).eql([500, 1])
    expect(await UserModel.countDocuments({ unreadNotifications: 1 })).equal(501)
  })
})

describe('the list of notifications', () => {
  beforeEach(freshWorld)

  it('shows what is unread first, page by page, each line once', async () => {
    const yann = await person()
    for (let index = 0; index < 7; index += 1)
      await notify({ ...happening({ key: `k${index}` }), to: [yann.id] })
    const all = await linesOf(yann)
    for (const { id } of [all[1], all[3]].filter((line) => line !== undefined)) await markRead(yann.id, id)
    const seen: string[] = []
    const reads: boolean[] = []
    let before: string | undefined
    do {
      const { lines, next } = await notificationsOf(yann.id, {}, { limit: 2, before })
      seen.push(...lines.map(({ id }) => id))
      reads.push(...lines.map(({ unread }) => unread))
      before = next
    } while (before)
    expect(new Set(seen).size).equal(7)
    expect(reads).eql([true, true, true, true, true, false, false])
    expect((await linesOf(yann, { unread: true })).length).equal(5)
    expect((await linesOf(yann, { domain: 'account' })).length).equal(0)
  })

  it('is read by index', async () => {
    const yann = await person()
    for (const unread of [true, false]) {
      const plan = JSON.stringify(await linesQuery(yann.id, {}, unread, 20).explain('queryPlanner'))
      expect(plan).to.contain('IXSCAN').and.not.contain('COLLSCAN').and.not.contain('"SORT"')
    }
  })

  it('marks what is visited as read, and nothing of another member', async () => {
    const [yann, claire] = [await person(), await person()]
    await notify({ ...replyNamed('a'), to: [yann.id, claire.id] })
    await markSubjectRead(yann.id, { kind: 'topic', id: 't1' })
    expect((await linesOf(yann)).map(({ unread }) => unread)).eql([false])
    expect((await linesOf(claire)).map(({ unread }) => unread)).eql([true])
    const [line] = await linesOf(claire)
    const refused = await markRead(yann.id, line?.id ?? '').catch((error: { status: number }) => error.status)
    expect(refused).equal(404)
  })

  it('refuses a forged key', async () => {
    const yann = await person()
    const refused = await notificationsOf(yann.id, {}, { limit: 2, before: 'x' }).catch(
      (error: { status: number }) => error.status,
    )
    expect(refused).equal(400)
  })
})
