import type { Socket } from 'socket.io'
import { eventById } from '../../../models/event.js'
import { Failure } from '../../../models/failure.js'
import { maySeeEvent } from '../../../models/policies/event.js'
import { currentUserById } from '../../../models/user.js'
import { log } from '../../log.js'
import { type ClientToServer, eventRoom, type ServerToClient, type SocketData } from '../contract.js'

type MemberSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>

async function isReadable(event: unknown, userId: string): Promise<boolean> {
  try {
    if (typeof event !== 'string') return false
    return maySeeEvent(await currentUserById(userId), await eventById(event))
  } catch (error) {
    if (!(error instanceof Failure)) log.error({ err: error }, 'event:open')
    return false
  }
}

/** Lets a member hear how many seats are left in the events they have open. */
export function followEvents(socket: MemberSocket): void {
  socket.on('event:open', async (event, answer) => {
    const granted = await isReadable(event, socket.data.user)
    if (granted) await socket.join(eventRoom(event))
    if (typeof answer === 'function') answer(granted)
  })
  socket.on('event:close', (event) => {
    if (typeof event === 'string') void socket.leave(eventRoom(event))
  })
}
