import { Activity } from './commands/activity.js'
import { checkApiVersion } from './commands/api-version.js'
import type { CommandContext, Reply } from './commands/command.js'
import { checkConcerns, refuseTransactions } from './commands/concerns.js'
import { Cursors } from './commands/cursors.js'
import { FailPoint } from './commands/fail-point.js'
import { failureReply, noSuchCommand } from './commands/failure.js'
import { checkCommand } from './commands/fields.js'
import { guarded } from './commands/guard.js'
import { commandNamed } from './commands/registry.js'
import { sessionKey } from './commands/session-key.js'
import { refreshCollatedIndexes } from './storage/collation-version.js'
import { dropUnfinishedIndexes } from './storage/index-build.js'
import { startMonitors } from './storage/monitors.js'
import { Store } from './storage/store.js'
import { BatchReply } from './wire/batch-reply.js'
import type { Message } from './wire/message.js'

/** The database of one folder: answers commands, whoever brings them. */
export class Engine {
  readonly store: Store
  readonly cursors = new Cursors()
  readonly activity = new Activity()
  private readonly startedAt = new Date()
  private readonly failPoint: FailPoint | undefined
  private readonly stopMonitors: () => void

  constructor(dir: string, { testCommands = false } = {}) {
    if (testCommands) this.failPoint = new FailPoint()
    this.store = new Store(dir)
    dropUnfinishedIndexes(this.store)
    refreshCollatedIndexes(this.store)
    this.stopMonitors = startMonitors(this.store, this.cursors)
  }

  /** Never fails, but for a fail point that is to close the connection. */
  handle(message: Message, connectionId: number): Reply | Promise<Reply> {
    const answer = () => this.answer(message, connectionId)
    return this.failPoint?.takes(message) ? this.failPoint.answer(answer) : answer()
  }

  async close(): Promise<void> {
    this.stopMonitors()
    await this.store.close()
  }

  private answer(message: Message, connectionId: number): Reply | Promise<Reply> {
    try {
      const reply = this.run(message, connectionId)
      return reply instanceof Promise ? reply.then(succeeded, failureReply) : succeeded(reply)
    } catch (error) {
      return failureReply(error)
    }
  }

  private run({ name, command, hasRegex }: Message, connectionId: number): Reply | Promise<Reply> {
    refuseTransactions(command)
    const found = commandNamed(name)
    if (!found) throw noSuchCommand(name)
    this.activity.ran(found.name, command)
    if (found.fields) checkCommand(found.name, command, found.fields, found.required)
    checkApiVersion(found.name, command)
    checkConcerns(command)
    const { store, cursors, activity, startedAt, failPoint } = this
    const context: CommandContext = {
      store,
      cursors,
      activity,
      db: typeof command.$db === 'string' ? command.$db : 'admin',
      connectionId,
      hasRegex,
      startedAt,
      session: sessionKey(command.lsid),
      failPoint,
    }
    return hasRegex ? guarded(() => found.run(context, command)) : found.run(context, command)
  }
}

function succeeded(reply: Reply): Reply {
  return reply instanceof BatchReply || 'ok' in reply ? reply : { ...reply, ok: 1 }
}
