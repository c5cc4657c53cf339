import type { Document } from 'bson'
import { encode } from '../storage/bson.js'
import { BatchReply } from './batch-reply.js'
import { HEADER } from './frames.js'
import type { Message } from './message.js'

const OP_REPLY = 1
const OP_MSG = 2013

type Asked = Pick<Message, 'requestId' | 'legacy'>

let lastId = 0

/** The bytes that answer a message. */
export function encodeReply(message: Asked, reply: Document | BatchReply): Buffer {
  if (message.legacy) return legacyReply(message, reply as Document)
  const size = HEADER + 5 + (reply instanceof BatchReply ? reply.size : 0)
  if (reply instanceof BatchReply) {
    const frame = Buffer.allocUnsafe(size)
    reply.writeTo(frame, HEADER + 5)
    return headed(frame, message.requestId)
  }
  const body = encode(reply)
  const frame = Buffer.allocUnsafe(size + body.length)
  frame.set(body, HEADER + 5)
  return headed(frame, message.requestId)
}

function headed(frame: Buffer, requestId: number): Buffer {
  writeHeader(frame, requestId, OP_MSG)
  frame.writeUInt32LE(0, HEADER)
  frame[HEADER + 4] = 0
  return frame
}

function legacyReply({ requestId }: Asked, reply: Document): Buffer {
  const body = encode(reply)
  const frame = Buffer.alloc(HEADER + 20 + body.length)
  writeHeader(frame, requestId, OP_REPLY)
  frame.writeInt32LE(8, HEADER)
  frame.writeInt32LE(1, HEADER + 16)
  frame.set(body, HEADER + 20)
  return frame
}

function writeHeader(frame: Buffer, requestId: number, operation: number): void {
  lastId = (lastId + 1) & 0x7fffffff
  frame.writeInt32LE(frame.length, 0)
  frame.writeInt32LE(lastId, 4)
  frame.writeInt32LE(requestId, 8)
  frame.writeInt32LE(operation, 12)
}
