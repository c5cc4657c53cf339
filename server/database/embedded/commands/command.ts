import type { Document } from 'bson'
import type { Store } from '../storage/store.js'
import type { BatchReply } from '../wire/batch-reply.js'
import type { Activity } from './activity.js'
import type { Cursors } from './cursors.js'
import type { FailPoint } from './fail-point.js'
import type { Fields } from './fields.js'

export interface CommandContext {
  store: Store
  cursors: Cursors
  activity: Activity
  db: string
  connectionId: number
  startedAt: Date
  /** Whether the command holds a regular expression, and must be stopped when that never ends. */
  hasRegex: boolean
  /** The session that the command belongs to, where it has one. */
  session: string | undefined
  /** There where test commands were asked for. */
  failPoint: FailPoint | undefined
}

export type Reply = Document | BatchReply

export interface Command {
  name: string
  aliases?: string[]
  /** The fields it has; without them it takes any, as the greeting of a newer driver must. */
  fields?: Fields
  required?: string[]
  /** Whether the documents to write may stay bytes. */
  rawDocuments?: boolean
  run(context: CommandContext, command: Document): Reply | Promise<Reply>
}
