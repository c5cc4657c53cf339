import { peopleById } from '../../models/person.js'
import { log } from '../log.js'
import type { Sockets } from './attach.js'
import { topicRoom } from './contract.js'

/** Comings and goings within this time are told at once. */
const settleMilliseconds = 400
const mostNamed = 5
const waiting = new Map<string, NodeJS.Timeout>()

/** Tells everybody who has a topic open, in every process, who else has; soon rather than at each step. */
export function announceReaders(io: Sockets, topic: string): void {
  if (waiting.has(topic)) return
  const timer = setTimeout(() => {
    waiting.delete(topic)
    tellReaders(io, topic).catch((error) => log.error({ err: error }, 'topic:readers'))
  }, settleMilliseconds)
  timer.unref()
  waiting.set(topic, timer)
}

async function tellReaders(io: Sockets, topic: string): Promise<void> {
  const sockets = await io.in(topicRoom(topic)).fetchSockets()
  const users = [...new Set(sockets.map((socket) => socket.data.user))]
  const people = await peopleById(users.slice(0, mostNamed + 1))
  const names = [...people.values()].map((person) => person.name)
  io.to(topicRoom(topic)).emit('topic:readers', { topic, names, count: users.length })
}
