import { createHash, createHmac, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import mongoose from 'mongoose'
import type { Quota } from '../../../models/event/seating.js'
import { connectDatabase } from '../../../server/database/connect.js'
import type { Database } from '../../../server/database/open.js'
import { eventDraft } from '../../support/events.js'
import { stopHub } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { type HubProcess, startProcess } from '../../support/process.js'

const secret = 'a secret of thirty-two characters at least'
const csrfToken = 'the token of these forms'

/** A browser in which somebody has signed in: two hundred times argon2 would take longer than the test. */
async function signedIn(user: string): Promise<string> {
  const id = randomBytes(18).toString('base64url')
  await mongoose.connection.collection('sessions').insertOne({
    _id: createHash('sha256').update(id).digest('hex') as never,
    expires: new Date(Date.now() + 3600_000),
    session: {
      cookie: { originalMaxAge: 3600_000, httpOnly: true, path: '/', sameSite: 'lax' },
      passport: { user },
      csrfToken,
      seenAt: Date.now(),
    },
  })
  const signature = createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, '')
  return `essaim=${encodeURIComponent(`s:${id}.${signature}`)}`
}

describe('a crowd at the door of an event', () => {
  let dataDir: string
  let database: Database
  let hubs: HubProcess[]

  before(stopHub)

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-crowd-'))
    database = await connectDatabase({ mongodbUri: process.env.MONGODB_URI, dataDir })
    hubs = []
  })

  afterEach(async () => {
    for (const hub of hubs) await hub.end('SIGKILL')
    if (process.env.MONGODB_URI) await mongoose.connection.dropDatabase()
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  async function start(): Promise<HubProcess> {
    const hub = await startProcess({ MONGODB_URI: database.uri, SESSION_SECRET: secret })
    hubs.push(hub)
    return hub
  }

  async function eventWithSeats(onSite: number, quotas: Quota[] = []) {
    const { scheduleEvent } = await import('../../../models/event/scheduling.js')
    const { EventModel, eventById } = await import('../../../models/event.js')
    const drafted = await scheduleEvent(
      await person(),
      eventDraft({ admission: { capacity: { onSite, online: 0 }, quotas } }),
    )
    await EventModel.updateOne({ _id: drafted._id }, { status: 'published' })
    return eventById(drafted._id)
  }

  async function crowd(count: number, given: Parameters<typeof person>[0] = {}) {
    const people = await Promise.all(Array.from({ length: count }, () => person(given)))
    return Promise.all(people.map(async ({ id }) => ({ id, cookie: await signedIn(id) })))
  }

  function post(hub: HubProcess, cookie: string, action: string, fields: Record<string, string> = {}) {
    return fetch(`${hub.url}${action}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams({ _csrf: csrfToken, ...fields }),
    }).then(({ status }) => status)
  }

  async function queue(event: { _id: mongoose.Types.ObjectId }) {
    const { RegistrationModel } = await import('../../../models/registration.js')
    return RegistrationModel.find({ event: event._id }).sort({ order: 1 }).lean()
  }

  it('leaves 20 registered and 180 waiting in the order of arrival, from two servers, each clicking twice', async () => {
    const [one, two] = [await start(), await start()]
    const event = await eventWithSeats(20)
    const people = await crowd(200)
    const door = `/events/${event.slug}/registration`
    const statuses = await Promise.all(
      people.flatMap(({ cookie }, index) => [
        post(index % 2 ? one : two, cookie, door, { way: 'onSite' }),
        ...(index % 4 === 0 ? [post(index % 2 ? two : one, cookie, door, { way: 'onSite' })] : []),
      ]),
    )
    expect(new Set(statuses)).eql(new Set([303]))
    const found = await queue(event)
    expect(found).lengthOf(200)
    expect(found.map(({ status }) => status)).eql([
      ...Array(20).fill('registered'),
      ...Array(180).fill('waiting'),
    ])
    const cookieOf = new Map(people.map(({ id, cookie }) => [id, cookie]))
    const leaving = found.slice(0, 8).map(({ user }) => cookieOf.get(String(user)) ?? '')
    await Promise.all(
      leaving.map((cookie, index) => post(index % 2 ? one : two, cookie, `${door}/cancellation`)),
    )
    const after = await queue(event)
    expect(after.filter(({ status }) => status === 'registered').map(({ order }) => order)).eql(
      found.slice(8, 28).map(({ order }) => order),
    )
  })

  it('serves kept seats and the queue in order while people come to two servers and leave again', async () => {
    const { tendEvent } = await import('../../../models/event/tending.js')
    const { EventModel, eventById } = await import('../../../models/event.js')
    const { SeatModel } = await import('../../../models/seat.js')
    const { useJobQueue } = await import('../../../models/job-queue.js')
    const [one, two] = [await start(), await start()]
    const event = await eventWithSeats(20, [{ territory: 'mayotte', way: 'onSite', seats: 5 }])
    const [others, neighbours] = [await crowd(70), await crowd(4, { territory: 'mayotte' })]
    const people = [...others.slice(0, 40), ...neighbours, ...others.slice(40)]
    const door = `/events/${event.slug}/registration`
    await Promise.all(
      people.map(async ({ cookie }, index) => {
        const [here, there] = index % 2 ? [one, two] : [two, one]
        expect(await post(here, cookie, door, { way: 'onSite' })).equal(303)
        if (index % 3 === 0 && index < 40) await post(there, cookie, `${door}/cancellation`)
      }),
    )
    useJobQueue({ add: async () => undefined })
    const settled = async () => {
      await tendEvent(await eventById(event._id), new Date(Date.now() + 60_000))
      const live = (await queue(event)).filter(({ live }) => live)
      const orders = (status: string, territory: string | null) =>
        live.filter((one) => one.status === status && one.territory === territory).map(({ order }) => order)
      return { live, orders }
    }
    const { live, orders } = await settled()
    expect(live).lengthOf(people.length - 14)
    expect(orders('registered', 'mayotte')).lengthOf(4)
    expect(orders('registered', null)).eql(
      live
        .filter(({ territory }) => !territory)
        .slice(0, 15)
        .map(({ order }) => order),
    )
    const seats = await SeatModel.find({ event: event._id, holder: { $ne: null } }).lean()
    expect(seats.map(({ holder }) => String(holder)).sort()).eql(
      live
        .filter(({ status }) => status === 'registered')
        .map(({ _id }) => String(_id))
        .sort(),
    )
    expect(seats.filter(({ reservedFor }) => reservedFor === 'mayotte')).lengthOf(4)
    await EventModel.updateOne({ _id: event._id }, { $set: { 'admission.releaseDaysBefore': 60 } })
    const released = await settled()
    expect(released.orders('registered', null), 'the fifth kept seat is anybody’s now').lengthOf(16)
    useJobQueue(undefined)
  })

  it('leaks no seat and loses nobody it has answered when a server is killed in the middle', async () => {
    const { tendEvent } = await import('../../../models/event/tending.js')
    const { eventById } = await import('../../../models/event.js')
    const { SeatModel } = await import('../../../models/seat.js')
    const { useJobQueue } = await import('../../../models/job-queue.js')
    const [one, two] = [await start(), await start()]
    const event = await eventWithSeats(20)
    const people = await crowd(80)
    const answered = new Set<string>()
    const coming = people.map(({ id, cookie }, index) =>
      post(index % 2 ? one : two, cookie, `/events/${event.slug}/registration`, { way: 'onSite' })
        .then((status) => status === 303 && answered.add(id))
        .catch(() => undefined),
    )
    await Promise.race(coming)
    await one.end('SIGKILL')
    await Promise.all(coming)
    useJobQueue({ add: async () => undefined })
    const soon = new Date(Date.now() + 60_000)
    for (let round = 0; round < 2; round += 1) await tendEvent(await eventById(event._id), soon)
    useJobQueue(undefined)
    const found = await queue(event)
    const users = new Set(found.map(({ user }) => String(user)))
    for (const id of answered) expect(users.has(id), 'an answered one').equal(true)
    const seated = found.filter(({ status }) => status === 'registered')
    expect(seated).lengthOf(Math.min(20, found.length))
    expect(await SeatModel.countDocuments({ event: event._id, holder: { $ne: null } })).equal(seated.length)
    const lastSeated = Math.max(...seated.map(({ order }) => order))
    expect(found.filter(({ status, order }) => status === 'waiting' && order < lastSeated)).eql([])
  })
})
