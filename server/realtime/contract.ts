/** A reply that has just been published in a topic somebody has open. */
export interface PublishedReply {
  topic: string
  post: string
  /** Its number in the topic. */
  position: number
  author: string
  path: string
}

/** What the hub tells browsers. */
export interface ServerToClient {
  'topic:reply': (reply: PublishedReply) => void
  /** How many lines of their notifications this member has left to read. */
  'notification:count': (unread: number) => void
}

/** What browsers ask of the hub; each answer says whether it was granted. */
export interface ClientToServer {
  'topic:open': (topic: string, answer: (granted: boolean) => void) => void
  'topic:close': (topic: string) => void
}

export interface SocketData {
  user: string
}

export const topicRoom = (topic: string) => `topic:${topic}`
export const userRoom = (user: string) => `user:${user}`
