import type { Document } from 'bson'
import { rememberedReply, rememberReply } from '../storage/retries.js'
import type { Transaction } from '../storage/transaction.js'
import type { CommandContext } from './command.js'
import { numberIn } from './fields.js'
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
