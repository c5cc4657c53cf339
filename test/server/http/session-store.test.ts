import { expect } from 'chai'
import type { SessionData } from 'express-session'
import mongoose from 'mongoose'
import { endSession } from '../../../models/session.js'
import { BrieflyCachedStore } from '../../../server/http/session-store.js'
import { freshWorld } from '../../support/hub.js'
import { member } from '../../support/member.js'

describe('the store of sessions', () => {
  let store: BrieflyCachedStore

  beforeEach(async () => {
    await freshWorld()
    store = new BrieflyCachedStore({
      client: mongoose.connection.getClient(),
      dbName: mongoose.connection.name,
      collectionName: 'sessions_under_test',
      stringify: false,
    })
  })

  const session = (letterTo: string) =>
    ({ cookie: { originalMaxAge: 60_000 }, letterTo }) as unknown as SessionData

  const read = (id: string) =>
    new Promise<string | undefined>((resolve, reject) => {
      store.get(id, (error, found) =>
        error ? reject(error) : resolve((found as { letterTo?: string })?.letterTo),
      )
    })
  const write = (id: string, letterTo: string) =>
    new Promise<void>((resolve, reject) => {
      store.set(id, session(letterTo), (error) => (error ? reject(error) : resolve()))
    })
  const end = (id: string) =>
    new Promise<void>((resolve, reject) => {
      store.destroy(id, (error) => (error ? reject(error) : resolve()))
    })

  it('never keeps what somebody read while it was being written', async () => {
    for (let round = 0; round < 40; round += 1) {
      await write('a', 'old')
      store.forget()
      const reads = [read('a')]
      const written = write('a', `new ${round}`)
      reads.push(read('a'), read('a'))
      await Promise.all([...reads, written])
      expect(await read('a')).to.equal(`new ${round}`)
    }
  })

  it('never keeps what somebody read while it was being ended', async () => {
    for (let round = 0; round < 40; round += 1) {
      await write('b', 'old')
      store.forget()
      const reads = [read('b')]
      const ended = end('b')
      reads.push(read('b'))
      await Promise.all([...reads, ended])
      expect(await read('b')).to.equal(undefined)
    }
  })

  it('gives each request a session of its own to change', async () => {
    await write('c', 'kept')
    await read('c')
    store.get('c', (_error, found) => Object.assign(found ?? {}, { letterTo: 'changed, never saved' }))
    expect(await read('c')).to.equal('kept')
  })
})

describe('a member’s session', () => {
  beforeEach(freshWorld)

  const stored = () =>
    mongoose.connection.collection('sessions').findOne({ 'session.passport.user': { $exists: true } })

  it('is prolonged by use, at most once an hour', async () => {
    const { browser } = await member()
    await browser.get('/account').expect(200)
    const first = await stored()
    await browser.get('/account').expect(200)
    expect((await stored())?.session.seenAt).to.equal(first?.session.seenAt)
    const old = { 'session.seenAt': Date.now() - 2 * 3600 * 1000, expires: new Date(Date.now() + 60_000) }
    await mongoose.connection.collection('sessions').updateMany({}, { $set: old })
    await forgetSessions()
    const answer = await browser.get('/account').expect(200)
    expect(answer.headers['set-cookie']?.[0]).to.contain('Expires=')
    expect((await stored())?.expires.getTime()).to.be.greaterThan(Date.now() + 13 * 24 * 3600 * 1000)
  })
})

/** Lets this process forget what it keeps of sessions, as it does when one ends. */
function forgetSessions() {
  return endSession(new mongoose.Types.ObjectId(), 'nobody’s')
}
