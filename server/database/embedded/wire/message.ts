import type { Document } from 'bson'
import { commandNamed } from '../commands/registry.js'
import { decode, decodeKeepingDocuments } from '../storage/bson.js'
import { checkDocument } from './check-document.js'
import { HEADER, MalformedFrame } from './frames.js'

const OP_QUERY = 2004
const OP_MSG = 2013
const CHECKSUM_PRESENT = 1
const MORE_TO_COME = 2
const REQUIRED_BITS = 0xffff

export interface Message {
  requestId: number
  /** The protocol in which the answer goes back. */
  legacy: boolean
  /** Whether the client waits for an answer. */
  answered: boolean
  name: string
  command: Document
  /** Whether it holds a regular expression, which might never come to an end. */
  hasRegex: boolean
}

/** Reads a message; what is not well formed throws `MalformedFrame`. */
export function readMessage(frame: Buffer): Message {
  const requestId = frame.readInt32LE(4)
  switch (frame.readInt32LE(12)) {
    case OP_MSG:
      return readMsg(frame, requestId)
    case OP_QUERY:
      return readQuery(frame, requestId)
    default:
      throw new MalformedFrame(`unknown operation ${frame.readInt32LE(12)}`)
  }
}

function readMsg(frame: Buffer, requestId: number): Message {
  if (frame.length < HEADER + 4) throw new MalformedFrame('a message without sections')
  const flags = frame.readUInt32LE(HEADER)
  if (flags & REQUIRED_BITS & ~(CHECKSUM_PRESENT | MORE_TO_COME)) throw new MalformedFrame('unknown flags')
  const end = frame.length - (flags & CHECKSUM_PRESENT ? 4 : 0)
  let body: Buffer | undefined
  let hasRegex = frame.includes('$regex')
  const sequences: Sequence[] = []
  for (let at = HEADER + 4; at < end; ) {
    const kind = frame.readUInt8(at++)
    if (at + 4 > end) throw new MalformedFrame('a section without a length')
    const size = frame.readInt32LE(at)
    if (size < 5 || at + size > end) throw new MalformedFrame('a section of a wrong length')
    const section = frame.subarray(at, at + size)
    if (kind === 0 && !body) {
      body = section
      if (checkDocument(section).hasRegex) hasRegex = true
    } else if (kind === 1) {
      const sequence = readSequence(section)
      sequences.push(sequence)
      if (sequence.hasRegex) hasRegex = true
    } else throw new MalformedFrame('a section of an unknown kind')
    at += size
  }
  if (!body) throw new MalformedFrame('a message without a body')
  const name = firstName(body)
  const raw = commandNamed(name)?.rawDocuments === true
  const command = raw ? decodeKeepingDocuments(body) : decode(body)
  for (const sequence of sequences) {
    if (sequence.name in command) throw new MalformedFrame(`two fields named ${sequence.name}`)
    command[sequence.name] = raw ? sequence.documents : sequence.documents.map(decode)
  }
  return { requestId, legacy: false, answered: (flags & MORE_TO_COME) === 0, name, command, hasRegex }
}

interface Sequence {
  name: string
  documents: Buffer[]
  hasRegex: boolean
}

function readSequence(section: Buffer): Sequence {
  let hasRegex = false
  const zero = section.indexOf(0, 4)
  if (zero < 0) throw new MalformedFrame('a sequence without a name')
  const documents: Buffer[] = []
  for (let at = zero + 1; at < section.length; ) {
    if (at + 5 > section.length) throw new MalformedFrame('a sequence cut short')
    const size = section.readInt32LE(at)
    if (size < 5 || at + size > section.length) throw new MalformedFrame('a document of a wrong length')
    const document = section.subarray(at, at + size)
    if (checkDocument(document).hasRegex) hasRegex = true
    documents.push(document)
    at += size
  }
  return { name: section.toString('utf8', 4, zero), documents, hasRegex }
}

/** The first command of a driver that does not know yet whom it talks to. */
function readQuery(frame: Buffer, requestId: number): Message {
  const zero = frame.indexOf(0, HEADER + 4)
  const start = zero + 9
  if (zero < 0 || start + 5 > frame.length) throw new MalformedFrame('a query cut short')
  const namespace = frame.toString('utf8', HEADER + 4, zero)
  const size = frame.readInt32LE(start)
  if (size < 5 || start + size > frame.length) throw new MalformedFrame('a query of a wrong length')
  const body = frame.subarray(start, start + size)
  checkDocument(body)
  const command = decode(body)
  command.$db = namespace.split('.')[0]
  return { requestId, legacy: true, answered: true, name: firstName(body), command, hasRegex: false }
}

function firstName(body: Buffer): string {
  return body.length > 5 ? body.toString('utf8', 5, body.indexOf(0, 5)) : ''
}
