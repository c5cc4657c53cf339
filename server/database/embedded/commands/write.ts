import type { Document } from 'bson'
import { badValue, CommandError } from '../errors.js'
import { rememberedReply, rememberReply } from '../storage/retries.js'
import type { Transaction } from '../storage/transaction.js'
import { isNumber, toNumber } from '../values/number.js'
import type { CommandContext } from './command.js'
import { flagIn, numberIn } from './fields.js'
import { guarded } from './guard.js'

/**
 * Runs a command that writes, whole or not at all. One that carries a transaction number is answered a second
 * time from memory: a driver that lost the reply sends it again.
 */
export function write(
  context: CommandContext,
  command: Document,
  handler: (transaction: Transaction) => Document,
): Promise<Document> {
  const apply = context.hasRegex ? (transaction: Transaction) => guarded(() => handler(transaction)) : handler
  refuseTransactions(command)
  checkConcern(command)
  const { session, store } = context
  if (session === undefined || command.txnNumber === undefined) return store.write(apply)
  const number = numberIn(command, 'txnNumber')
  return store.write((transaction) => {
    const known = rememberedReply(store, session, number)
    if (known) return known
    const reply = apply(transaction)
    rememberReply(store, session, number, reply)
    return reply
  })
}

function checkConcern({ writeConcern }: Document): void {
  const w = writeConcern?.w
  if (!isNumber(w) || toNumber(w) <= 1) return
  throw badValue("cannot use 'w' > 1 when a host is not replicated")
}

function refuseTransactions(command: Document): void {
  if (command.startTransaction === undefined && flagIn(command, 'autocommit', true)) return
  throw new CommandError(
    20,
    'IllegalOperation',
    'Transaction numbers are only allowed on a replica set member or mongos',
  )
}
