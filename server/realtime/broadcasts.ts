import type { Sockets } from './attach.js'
import { type PublishedReply, type ReadTopic, topicRoom, userRoom } from './contract.js'

let sockets: Sockets | undefined

export function useSockets(io: Sockets | undefined): void {
  sockets = io
}

/** Tells who has the topic open, in every process, that somebody replied. */
export function replyPublished(reply: PublishedReply): void {
  sockets?.to(topicRoom(reply.topic)).emit('topic:reply', reply)
}

/** Tells all browsers of these members how much they have left to read. */
export function unreadChanged(unread: Map<string, number>): void {
  for (const [user, count] of unread) sockets?.to(userRoom(user)).emit('notification:count', count)
}

/** Tells a member's other tabs and devices how far they have read. */
export function topicRead(user: string, read: ReadTopic): void {
  sockets?.to(userRoom(user)).emit('topic:read', read)
}
