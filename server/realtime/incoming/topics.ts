import type { Socket } from 'socket.io'
import { Failure } from '../../../models/failure.js'
import { topicById } from '../../../models/topic.js'
import { log } from '../../log.js'
import { type ClientToServer, type ServerToClient, type SocketData, topicRoom } from '../contract.js'

type MemberSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>

async function isReadable(topic: unknown): Promise<boolean> {
  try {
    return typeof topic === 'string' && Boolean(await topicById(topic))
  } catch (error) {
    if (!(error instanceof Failure)) log.error({ err: error }, 'topic:open')
    return false
  }
}

/** Lets a member hear of the replies to the topics they have open, of those only that they may read. */
export function followTopics(socket: MemberSocket): void {
  socket.on('topic:open', async (topic, answer) => {
    const granted = await isReadable(topic)
    if (granted) await socket.join(topicRoom(topic))
    if (typeof answer === 'function') answer(granted)
  })
  socket.on('topic:close', (topic) => {
    if (typeof topic === 'string') void socket.leave(topicRoom(topic))
  })
}
