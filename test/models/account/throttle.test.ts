import { expect } from 'chai'
import mongoose from 'mongoose'
import { countAttempt, forgetAttempts, takeBackAttempt } from '../../../models/account/throttle.js'
import { TooManyAttempts } from '../../../models/failure.js'
import { freshWorld } from '../../support/hub.js'

async function refusalOf(attempt: Promise<void>): Promise<TooManyAttempts | undefined> {
  const outcome = await attempt.catch((error: unknown) => error)
  if (outcome !== undefined && !(outcome instanceof TooManyAttempts)) throw outcome
  return outcome as TooManyAttempts | undefined
}

describe('counting attempts', () => {
  beforeEach(freshWorld)

  it('lets ten through of forty at once, and says how long to wait', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, () => refusalOf(countAttempt('sign-in-account', 'marie'))),
    )
    const refused = outcomes.filter((outcome) => outcome !== undefined)
    expect(refused).to.have.length(30)
    for (const { retryAfterSeconds } of refused) expect(retryAfterSeconds).to.be.within(890, 900)
  })

  it('counts each subject and each limit by itself', async () => {
    for (let time = 0; time < 10; time += 1) await countAttempt('sign-in-account', 'marie')
    expect(await refusalOf(countAttempt('sign-in-account', 'marie'))).to.be.instanceOf(TooManyAttempts)
    expect(await refusalOf(countAttempt('sign-in-account', 'pierre'))).to.equal(undefined)
    expect(await refusalOf(countAttempt('password-check', 'marie'))).to.equal(undefined)
  })

  it('begins anew when it is forgotten, or its time is over', async () => {
    for (let time = 0; time < 10; time += 1) await countAttempt('sign-in-account', 'marie')
    await forgetAttempts('sign-in-account', 'marie')
    for (let time = 0; time < 10; time += 1) await countAttempt('sign-in-account', 'marie')
    await mongoose.connection
      .collection('attempts')
      .updateMany({}, { $set: { expire: new Date(Date.now() - 1) } })
    expect(await refusalOf(countAttempt('sign-in-account', 'marie'))).to.equal(undefined)
  })

  it('takes one attempt back', async () => {
    for (let time = 0; time < 10; time += 1) await countAttempt('sign-in-account', 'marie')
    await takeBackAttempt('sign-in-account', 'marie')
    expect(await refusalOf(countAttempt('sign-in-account', 'marie'))).to.equal(undefined)
    expect(await refusalOf(countAttempt('sign-in-account', 'marie'))).to.be.instanceOf(TooManyAttempts)
  })
})
