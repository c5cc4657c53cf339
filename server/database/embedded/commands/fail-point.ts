import { setTimeout } from 'node:timers/promises'
import type { Document } from 'bson'
import { badValue, CommandError, failedToParse, location } from '../errors.js'
import { toNumber } from '../values/number.js'
import { BatchReply } from '../wire/batch-reply.js'
import type { Message } from '../wire/message.js'
import type { Reply } from './command.js'
import { failureReply } from './failure.js'
import { checkFields } from './fields.js'

/** Ends the connection instead of an answer. */
export class ConnectionClosed extends Error {}

/** The fail point `failCommand`: lets commands fail as they are told to, for the tests of drivers. */
export class FailPoint {
  private data: Document = {}
  private skip = 0
  private left = 0
  private entered = 0

  /** Sets it as `configureFailPoint` asks; tells how often it was entered before. */
  configure({ configureFailPoint: name, mode, data = {} }: Document): Document {
    if (name !== 'failCommand') throw new CommandError(4, 'NoSuchKey', `${name} not found`)
    checkFields('configureFailPoint.data', data, {
      failCommands: 'array',
      errorCode: 'number',
      errorLabels: 'array',
      writeConcernError: 'object',
      closeConnection: 'bool',
      blockConnection: 'bool',
      blockTimeMS: 'number',
      appName: 'string',
    })
    const { skip, left } = readMode(mode)
    const count = this.entered
    Object.assign(this, { data, skip, left })
    return { count }
  }

  /** Whether it takes this message, which counts. */
  takes({ name }: Message): boolean {
    if (this.left === 0 || !this.data.failCommands?.includes(name)) return false
    if (this.skip > 0) {
      this.skip -= 1
      return false
    }
    this.left -= 1
    this.entered += 1
    return true
  }

  /** Answers in the place of a command; throws ConnectionClosed where that is asked. */
  async answer(run: () => Reply | Promise<Reply>): Promise<Reply> {
    const { blockConnection, blockTimeMS, closeConnection, errorCode, errorLabels, writeConcernError } =
      this.data
    if (blockConnection) await setTimeout(toNumber(blockTimeMS ?? 0))
    if (closeConnection) throw new ConnectionClosed()
    const labels = errorLabels ? { errorLabels } : {}
    if (errorCode !== undefined) {
      const code = toNumber(errorCode)
      const { codeName } = location(code, '')
      return {
        ...failureReply(new CommandError(code, codeName, `Failing command via 'failCommand' failpoint`)),
        ...labels,
      }
    }
    const reply = await run()
    if (!writeConcernError || reply instanceof BatchReply) return reply
    return { ...reply, writeConcernError, ...labels }
  }
}

function readMode(mode: unknown): { skip: number; left: number } {
  if (mode === 'off') return { skip: 0, left: 0 }
  if (mode === 'alwaysOn') return { skip: 0, left: Number.POSITIVE_INFINITY }
  if (typeof mode !== 'object' || mode === null) throw badValue(`unknown mode: ${String(mode)}`)
  const { times, skip } = mode as Document
  if (times !== undefined) return { skip: 0, left: toNumber(times) }
  if (skip !== undefined) return { skip: toNumber(skip), left: Number.POSITIVE_INFINITY }
  throw failedToParse("'mode' must be one of 'off', 'alwaysOn', 'times' and 'skip'")
}
