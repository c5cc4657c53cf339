import type { Types } from 'mongoose'
import { offeredWays } from '../../models/event/seating.js'
import { eventById } from '../../models/event.js'
import type { Sockets } from './attach.js'
import {
  eventRoom,
  type PublishedReply,
  type ReadTopic,
  type SeatsCounted,
  topicRoom,
  userRoom,
} from './contract.js'

let sockets: Sockets | undefined

export function useSockets(io: Sockets | undefined): void {
  sockets = io
}

/** How many sockets are open in this process. */
export function socketCount(): number {
  return sockets?.engine.clientsCount ?? 0
}

/** Tells who has the topic open, in every process, that somebody replied. */
export function replyPublished(reply: PublishedReply): void {
  sockets?.to(topicRoom(reply.topic)).emit('topic:reply', reply)
}

/** Tells who has the topic of a post open that it was edited, deleted or brought back. */
export function postChanged({ _id, topic }: { _id: Types.ObjectId; topic: Types.ObjectId }): void {
  sockets?.to(topicRoom(String(topic))).emit('topic:changed', { topic: String(topic), post: String(_id) })
}

/** Tells all browsers of these members how much they have left to read. */
export function unreadChanged(unread: Map<string, number>): void {
  for (const [user, count] of unread) sockets?.to(userRoom(user)).emit('notification:count', count)
}

/** Tells who has an event open how many seats are left now. */
export async function seatsChanged(event: Types.ObjectId): Promise<void> {
  if (!sockets) return
  sockets.to(eventRoom(String(event))).emit('event:seats', await seatsNow(event))
}

async function seatsNow(id: Types.ObjectId): Promise<SeatsCounted> {
  const event = await eventById(id)
  const ways = offeredWays(event).map((way) => ({
    way,
    ...event.tally[way],
    left: Math.max(0, event.admission.capacity[way] - event.tally[way].taken),
  }))
  return { event: String(id), ways }
}

/** Tells a member's other tabs and devices how far they have read. */
export function topicRead(user: string, read: ReadTopic): void {
  sockets?.to(userRoom(user)).emit('topic:read', read)
}
