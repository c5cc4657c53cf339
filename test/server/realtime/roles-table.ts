import type { ClientToServer } from '../../../server/realtime/contract.js'
import type { WalkingRole, World } from '../../routes/roles-world.js'

/** What is asked, the answer that everybody gets, and who gets another; `heard` where no answer is given. */
type Row = [
  ask: (world: World) => unknown[],
  everybody: Answer,
  exceptions?: Partial<Record<WalkingRole, Answer>>,
]

export type Answer = 'granted' | 'refused' | 'heard'

/** Visitors have no socket at all. The type holds a row for every event of the contract; there are no others. */
export const table: Record<keyof ClientToServer, Row> = {
  'topic:open': [({ addresses }) => [topicOf(addresses)], 'granted'],
  'event:open': [({ addresses }) => [addresses.eventId], 'granted'],
  'event:close': [({ addresses }) => [addresses.eventId], 'heard'],
  'topic:close': [({ addresses }) => [topicOf(addresses)], 'heard'],
  'topic:seen': [({ addresses }) => [topicOf(addresses), 1], 'heard'],
  'topic:typing': [({ addresses }) => [topicOf(addresses)], 'heard'],
}

function topicOf(addresses: Record<string, string>): string {
  return addresses[':address']?.slice(0, 24) ?? ''
}
