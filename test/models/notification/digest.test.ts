import { expect } from 'chai'
import { handOnDueDigests } from '../../../models/notification/digest.js'
import {
  PreferencesModel,
  preferencesFor,
  savePreferences,
} from '../../../models/notification/preferences.js'
import { markAllRead } from '../../../models/notification/reading.js'
import { notify } from '../../../models/notification.js'
import { UserModel } from '../../../models/user.js'
import { mailDigest } from '../../../server/jobs/mail-digest.js'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone, lettersTo } from '../../support/letters.js'
import { person } from '../../support/member.js'
import { replyNamed } from '../../support/notifications.js'

describe('the digest', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  const dueOf = async ({ id }: { id: string }) =>
    (await PreferencesModel.findById(id).lean())?.nextDigestAt?.toISOString()

  /** All digests that are due tomorrow at this time are handed on and written. */
  async function aDayLater() {
    const count = await handOnDueDigests(new Date(Date.now() + 25 * 3_600_000))
    await jobsAreDone()
    return count
  }

  it('gathers what happened in one letter with a way out, once, and is over then', async () => {
    const yann = await person({ name: 'Yann Lebreton' })
    await notify({ ...replyNamed('a', 't1'), to: [yann.id] })
    await notify({ ...replyNamed('b', 't1'), to: [yann.id] })
    await notify({ ...replyNamed('c', 't2'), to: [yann.id] })
    expect(await dueOf(yann)).to.be.a('string')
    expect(await aDayLater()).to.equal(1)
    const [letter, ...others] = await lettersTo(yann.email)
    expect(others).to.have.length(0)
    expect(letter?.subject).to.equal('2 nouvelles vous attendent dans Essaim')
    expect(letter?.text).to.match(/2 nouveaux messages dans «\sLe local\s»/)
    expect(letter?.text).to.match(/\/unsubscription\/\S+\.digest\.\S+/)
    expect([await dueOf(yann), await aDayLater()]).to.deep.equal([undefined, 0])
  })

  it('does not leave when all of it was read meanwhile', async () => {
    const yann = await person()
    await notify({ ...replyNamed('a'), to: [yann.id] })
    await markAllRead(yann.id)
    await aDayLater()
    expect(await lettersTo(yann.email)).to.have.length(0)
  })

  it('does not leave to who stopped it, or is kept out, meanwhile', async () => {
    const [stopped, suspended] = [await person(), await person()]
    await notify({ ...replyNamed('a'), to: [stopped.id, suspended.id] })
    await savePreferences(stopped.id, { ...(await preferencesFor(stopped.id)), digestPaused: true })
    await UserModel.updateOne(
      { _id: suspended.id },
      { $set: { suspension: { at: new Date(), by: stopped.id, reason: 'essai' } } },
    )
    await aDayLater()
    for (const { email } of [stopped, suspended]) expect(await lettersTo(email)).to.have.length(0)
  })

  it('is written once by two workers at once, and when its job comes back', async () => {
    const yann = await person()
    await notify({ ...replyNamed('a'), to: [yann.id] })
    const job = { user: yann.id, due: new Date(Date.now() + 1000).toISOString() }
    await Promise.allSettled([mailDigest(job), mailDigest(job)])
    await mailDigest(job)
    expect(await lettersTo(yann.email)).to.have.length(1)
  })

  it('is due at the hour of its reader’s own zone', async () => {
    const [paris, mayotte] = [await person(), await person()]
    await UserModel.updateOne({ _id: mayotte.id }, { $set: { timeZone: 'Indian/Mayotte' } })
    await notify({ ...replyNamed('a'), to: [paris.id, mayotte.id] })
    const hourIn = (zone: string, due = '') =>
      new Date(due).toLocaleTimeString('fr', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    expect(hourIn('Europe/Paris', await dueOf(paris))).to.equal('08:00')
    expect(hourIn('Indian/Mayotte', await dueOf(mayotte))).to.equal('08:00')
  })
})
