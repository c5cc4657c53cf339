import type { Sockets } from './attach.js'
import { type PublishedReply, topicRoom } from './contract.js'

let sockets: Sockets | undefined

export function useSockets(io: Sockets | undefined): void {
  sockets = io
}

/** Tells who has the topic open, in every process, that somebody replied. */
export function replyPublished(reply: PublishedReply): void {
  sockets?.to(topicRoom(reply.topic)).emit('topic:reply', reply)
}
