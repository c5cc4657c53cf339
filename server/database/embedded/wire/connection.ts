import type { Socket } from 'node:net'
import type { Document } from 'bson'
import type { Activity } from '../commands/activity.js'
import { failureReply } from '../commands/failure.js'
import { CommandError } from '../errors.js'
import type { BatchReply } from './batch-reply.js'
import { FrameReader } from './frames.js'
import { type Message, readMessage } from './message.js'
import { encodeReply } from './reply.js'

export type Handler = (message: Message) => Document | BatchReply | Promise<Document | BatchReply>

const MAX_WAITING = 1000

/** Serves one client: its messages are answered one after the other, in the order in which they came. */
export function serveConnection(socket: Socket, handle: Handler, activity: Activity): void {
  const frames = new FrameReader()
  const waiting: Buffer[] = []
  let answering = false
  socket.setNoDelay(true)
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    try {
      waiting.push(...frames.push(chunk as Buffer))
      if (waiting.length > MAX_WAITING) socket.pause()
      if (!answering) void answerAll()
    } catch {
      socket.destroy()
    }
  })

  function answerTo(frame: Buffer): Buffer | undefined | Promise<Buffer | undefined> {
    let message: Message
    try {
      message = readMessage(frame)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      return encodeReply({ requestId: frame.readInt32LE(4), legacy: false }, failureReply(error))
    }
    const reply = handle(message)
    const encoded = (done: Document | BatchReply) =>
      message.answered ? encodeReply(message, done) : undefined
    return reply instanceof Promise ? reply.then(encoded) : encoded(reply)
  }

  async function answerAll(): Promise<void> {
    answering = true
    try {
      for (let frame = waiting.shift(); frame && !socket.destroyed; frame = waiting.shift()) {
        activity.received(frame.length)
        const answer = answerTo(frame)
        const bytes = answer instanceof Promise ? await answer : answer
        if (bytes) activity.sent(bytes.length)
        if (bytes && !socket.write(bytes)) await drained(socket)
      }
      socket.resume()
    } catch {
      socket.destroy()
    } finally {
      answering = false
    }
  }
}

function drained(socket: Socket): Promise<void> {
  if (socket.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done)
      socket.off('close', done)
      resolve()
    }
    socket.on('drain', done)
    socket.on('close', done)
  })
}
