import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import mongoose from 'mongoose'
import type { Socket } from 'socket.io-client'
import { connectDatabase } from '../../../server/database/connect.js'
import type { Database } from '../../../server/database/open.js'
import { stopHub } from '../../support/hub.js'
import { memberPassword, person } from '../../support/member.js'
import { type HubProcess, startProcess } from '../../support/process.js'
import { connected, openTopicOn, socketOf } from '../../support/socket.js'

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function signIn(url: string, email: string): Promise<string> {
  const form = await fetch(`${url}/sign-in`)
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(form), origin: url },
    body: new URLSearchParams({ _csrf: token, email, password: memberPassword }),
  })
  expect(answer.status).to.equal(303)
  return cookiesOf(answer)
}

async function replyTo(url: string, cookie: string, topic: string): Promise<void> {
  const page = await (await fetch(`${url}/topics/${topic}`, { headers: { cookie } })).text()
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
  const answer = await fetch(`${url}/topics/${topic}/posts`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: url },
    body: new URLSearchParams({
      _csrf: field('_csrf'),
      submission: field('submission'),
      body: 'Chez nous aussi.',
    }),
  })
  expect(answer.status).to.equal(303)
}

describe('sockets across processes', () => {
  let dataDir: string
  let database: Database
  let hubs: HubProcess[]
  let sockets: Socket[]

  before(stopHub)

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-crossing-'))
    database = await connectDatabase({ mongodbUri: process.env.MONGODB_URI, dataDir })
    hubs = []
    sockets = []
  })

  afterEach(async () => {
    for (const socket of sockets) socket.close()
    for (const hub of hubs) await hub.end('SIGTERM')
    if (process.env.MONGODB_URI) await mongoose.connection.dropDatabase()
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  async function start(environment: Record<string, string>): Promise<HubProcess> {
    const hub = await startProcess({ MONGODB_URI: database.uri, LOG_LEVEL: 'info', ...environment })
    hubs.push(hub)
    return hub
  }

  async function replyIsHeard(here: HubProcess, there: HubProcess, listeners: number) {
    const [author, reader] = [await person(), await person()]
    const { useJobQueue } = await import('../../../models/job-queue.js')
    /** The hubs have their own; this process only opens the topic. */
    useJobQueue({ add: async () => {} })
    const { openTopic } = await import('../../../models/topic/opening.js')
    const topic = await openTopic(author, {
      title: 'Un sujet suivi de loin',
      body: 'Bonjour.',
      theme: 'circular',
      submission: 'a-topic-across-processes',
    })
    const cookie = await signIn(there.url, reader.email)
    for (let number = 0; number < listeners; number += 1) {
      const socket = await connected(socketOf(there.url, { cookie }))
      sockets.push(socket)
      expect(await openTopicOn(socket, String(topic._id))).to.equal(true)
    }
    const heard = sockets.map((socket) => once(socket as never, 'topic:reply'))
    await replyTo(here.url, await signIn(here.url, author.email), String(topic._id))
    const replies = await Promise.all(heard)
    expect(replies.map(([reply]) => reply.topic)).to.deep.equal(replies.map(() => String(topic._id)))
  }

  it('carries a reply to the sockets of every process of one machine', async () => {
    const hub = await start({ WEB_CONCURRENCY: '2' })
    await replyIsHeard(hub, hub, 8)
  })

  it('shows a reply at once on whatever process of the machine answers', async () => {
    const hub = await start({ WEB_CONCURRENCY: '3' })
    const author = await person()
    const { openTopic } = await import('../../../models/topic/opening.js')
    const topic = await openTopic(author, {
      title: 'Un sujet lu de partout',
      body: 'Bonjour.',
      theme: 'circular',
      submission: 'a-topic-read-everywhere',
    })
    const cookie = await signIn(hub.url, author.email)
    const read = async () =>
      (await fetch(`${hub.url}/topics/${topic._id}`, { headers: { cookie, connection: 'close' } })).text()
    await Promise.all(Array.from({ length: 12 }, read))
    await replyTo(hub.url, cookie, String(topic._id))
    const pages = await Promise.all(Array.from({ length: 12 }, read))
    expect(pages.filter((page) => page.includes('Chez nous aussi.'))).to.have.length(12)
  })

  it('carries a reply from one machine to another over Redis', async function () {
    const redisUrl = process.env.TEST_REDIS_URL
    if (!redisUrl) this.skip()
    const [here, there] = [await start({ REDIS_URL: redisUrl }), await start({ REDIS_URL: redisUrl })]
    await replyIsHeard(here, there, 2)
  })
})
