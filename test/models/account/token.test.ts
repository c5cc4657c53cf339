import { expect } from 'chai'
import mongoose from 'mongoose'
import { issueToken, revokeTokens, takeToken, tokenIsValid } from '../../../models/account/token.js'
import { freshWorld } from '../../support/hub.js'

const someone = new mongoose.Types.ObjectId()

describe('tokens', () => {
  beforeEach(freshWorld)

  it('are taken once, whoever comes', async () => {
    const token = await issueToken('password-reset', { user: someone })
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeToken('password-reset', token)))
    expect(taken.filter(Boolean)).to.have.length(1)
    expect(String(taken.find(Boolean)?.user)).to.equal(String(someone))
  })

  it('are not used up by looking', async () => {
    const token = await issueToken('sign-up')
    expect(await tokenIsValid('sign-up', token)).to.equal(true)
    expect(await tokenIsValid('sign-up', token)).to.equal(true)
  })

  it('serve their own purpose only', async () => {
    const token = await issueToken('sign-up', { user: someone })
    expect(await tokenIsValid('password-reset', token)).to.equal(false)
    expect(await takeToken('password-reset', token)).to.equal(undefined)
    expect(await tokenIsValid('sign-up', token)).to.equal(true)
  })

  it('die at their hour even before the database sweeps them away', async () => {
    const token = await issueToken('sign-up')
    await mongoose.connection
      .collection('tokens')
      .updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1) } })
    expect(await tokenIsValid('sign-up', token)).to.equal(false)
    expect(await takeToken('sign-up', token)).to.equal(undefined)
  })

  it('are voided for one person, and nobody else', async () => {
    const [mine, theirs] = [
      await issueToken('email-change', { user: someone }),
      await issueToken('email-change', { user: new mongoose.Types.ObjectId() }),
    ]
    await revokeTokens('email-change', someone)
    expect(await tokenIsValid('email-change', mine)).to.equal(false)
    expect(await tokenIsValid('email-change', theirs)).to.equal(true)
  })

  it('are swept away by the database', async () => {
    const indexes = await mongoose.connection.collection('tokens').indexes()
    expect(indexes.find(({ key }) => 'expiresAt' in key)).to.include({ expireAfterSeconds: 0 })
  })
})
