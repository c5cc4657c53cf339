import type { Socket } from 'socket.io'
import { Failure } from '../../../models/failure.js'
import { markSubjectRead } from '../../../models/notification/reading.js'
import { peopleById } from '../../../models/person.js'
import { type Topic, topicById } from '../../../models/topic.js'
import { log } from '../../log.js'
import type { Sockets } from '../attach.js'
import { type ClientToServer, type ServerToClient, type SocketData, topicRoom } from '../contract.js'
import { announceReaders } from '../readers.js'
import { readUpTo } from '../reading.js'

type MemberSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>

async function readable(topic: unknown): Promise<Topic | undefined> {
  try {
    return typeof topic === 'string' ? await topicById(topic) : undefined
  } catch (error) {
    if (!(error instanceof Failure)) log.error({ err: error }, 'topic:open')
    return undefined
  }
}

/** Nobody's keyboard is worth more than one message in this time. */
const typingEvery = 2000

/**
 * Lets a member hear of the replies to the topics they have open, of those only that they may read, and who else is
 * there.
 */
export function followTopics(io: Sockets, socket: MemberSocket): void {
  let typedAt = 0

  socket.on('topic:open', async (topic, answer) => {
    const found = await readable(topic)
    if (found) {
      await socket.join(topicRoom(topic))
      announceReaders(io, topic)
      await markSubjectRead(socket.data.user, { kind: 'topic', id: String(topic) })
    }
    if (typeof answer === 'function') answer(found !== undefined, found?.lastPosition)
  })

  socket.on('topic:close', async (topic) => {
    if (typeof topic !== 'string') return
    await socket.leave(topicRoom(topic))
    announceReaders(io, topic)
  })

  socket.on('topic:seen', async (topic, position) => {
    if (typeof topic !== 'string' || !socket.rooms.has(topicRoom(topic))) return
    if (!Number.isSafeInteger(position) || position < 1) return
    await readUpTo(socket.data.user, topic, position).catch((error) => {
      if (!(error instanceof Failure)) log.error({ err: error }, 'topic:seen')
    })
  })

  socket.on('topic:typing', async (topic) => {
    if (typeof topic !== 'string' || !socket.rooms.has(topicRoom(topic))) return
    if (Date.now() - typedAt < typingEvery) return
    typedAt = Date.now()
    const writer = (await peopleById([socket.data.user])).get(socket.data.user)
    if (writer) socket.to(topicRoom(topic)).emit('topic:typing', { topic, name: writer.name })
  })

  socket.on('disconnecting', () => {
    for (const room of socket.rooms) {
      if (room.startsWith(topicRoom(''))) announceReaders(io, room.slice(topicRoom('').length))
    }
  })
}
