import { createServer, get, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect } from 'chai'
import express from 'express'
import session, { MemoryStore, type SessionData } from 'express-session'
import { savedBeforeRedirect } from '../../../server/http/saved-before-redirect.js'

declare module 'express-session' {
  interface SessionData {
    said?: string
  }
}

/** Writes late, as a database under load does. */
class LateStore extends MemoryStore {
  writes = 0
  override set(id: string, data: SessionData, done?: (error?: unknown) => void) {
    this.writes += 1
    void setTimeout(100).then(() => super.set(id, data, done))
  }
}

async function hubWith(store: LateStore) {
  const app = express()
  app.use(session({ secret: 'a secret', store, resave: false, saveUninitialized: false }))
  app.use(savedBeforeRedirect)
  app.post('/said', (req, res) => {
    req.session.said = 'Bonjour'
    res.redirect(303, '/said')
  })
  app.post('/elsewhere', (_req, res) => res.redirect(303, '/said'))
  app.get('/said', (req, res) => {
    res.send(req.session.said ?? 'nothing')
  })
  const server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, end: () => server.close() }
}

/** As browsers do: when the head is there, without waiting for the end. */
function headOf(address: string): Promise<IncomingMessage> {
  return new Promise((come, fail) => request(address, { method: 'POST' }, come).on('error', fail).end())
}

function textOf(address: string, cookie: string): Promise<string> {
  return new Promise((come, fail) => {
    get(address, { headers: { cookie } }, async (answer) => come((await answer.toArray()).join(''))).on(
      'error',
      fail,
    )
  })
}

describe('a redirect', () => {
  it('comes when what the session holds for the next page is written, and writes it once', async () => {
    const store = new LateStore()
    const { url, end } = await hubWith(store)
    const head = await headOf(`${url}/said`)
    const cookie = String(head.headers['set-cookie']).split(';')[0] ?? ''
    expect(await textOf(url + head.headers.location, cookie)).equal('Bonjour')
    head.resume()
    await setTimeout(150)
    expect(store.writes).equal(1)
    end()
  })

  it('writes nothing where the session has not changed', async () => {
    const store = new LateStore()
    const { url, end } = await hubWith(store)
    const head = await headOf(`${url}/elsewhere`)
    expect([head.statusCode, head.headers['set-cookie'], store.writes]).eql([303, undefined, 0])
    head.resume()
    end()
  })
})
