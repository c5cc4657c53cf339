/** A reply that has just been published in a topic somebody has open. */
export interface PublishedReply {
  topic: string
  post: string
  /** Its number in the topic. */
  position: number
  author: string
  path: string
}

/** A post that was edited, deleted or brought back in a topic somebody has open. */
export interface ChangedPost {
  topic: string
  post: string
}

/** A member has read a topic up to a place, in one of their browsers. */
export interface ReadTopic {
  topic: string
  position: number
}

/** Who has a topic open: some names, and how many there are in all, the receiver included. */
export interface TopicReaders {
  topic: string
  names: string[]
  count: number
}

/** The seats of an event that somebody has open, as last counted. */
export interface SeatsCounted {
  event: string
  ways: { way: string; left: number; taken: number; waiting: number }[]
}

/** What the hub tells browsers. */
export interface ServerToClient {
  'topic:reply': (reply: PublishedReply) => void
  'topic:changed': (post: ChangedPost) => void
  /** How many lines of their notifications this member has left to read. */
  'notification:count': (unread: number) => void
  'topic:read': (read: ReadTopic) => void
  'topic:readers': (readers: TopicReaders) => void
  /** Somebody else is writing a reply. */
  'topic:typing': (typing: { topic: string; name: string }) => void
  'event:seats': (seats: SeatsCounted) => void
}

/** What browsers ask of the hub; each answer says whether it was granted. */
export interface ClientToServer {
  'topic:open': (topic: string, answer: (granted: boolean, lastPosition?: number) => void) => void
  'topic:close': (topic: string) => void
  /** Posts up to this place have been shown. */
  'topic:seen': (topic: string, position: number) => void
  /** Sent again every few seconds while somebody writes; counts only for a topic they have open. */
  'topic:typing': (topic: string) => void
  'event:open': (event: string, answer: (granted: boolean) => void) => void
  'event:close': (event: string) => void
}

export interface SocketData {
  user: string
}

export const topicRoom = (topic: string) => `topic:${topic}`
export const eventRoom = (event: string) => `event:${event}`
export const userRoom = (user: string) => `user:${user}`
