import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'

/**
 * The yardstick: express with nothing on it, answering constant bytes. Run in a process of its own:
 * `bare-server.ts` reads a JSON of `{ path: body }` from its standard input and prints its port.
 */
async function readInput(): Promise<Record<string, string>> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString())
}

const bodies = new Map(Object.entries(await readInput()).map(([path, body]) => [path, Buffer.from(body)]))
const app = express().disable('x-powered-by').disable('etag')
app.use((req, res) => {
  const body = bodies.get(req.path)
  if (!body) return res.sendStatus(404)
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Content-Length', body.length)
  res.end(body)
})
const server = createServer(app).listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
})
