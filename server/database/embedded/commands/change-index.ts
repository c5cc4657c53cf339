import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import type { Collection } from '../storage/collection.js'
import { changeIndex, createIndex, dropIndex } from '../storage/definitions.js'
import type { Index, IndexSpec } from '../storage/index.js'
import type { Transaction } from '../storage/transaction.js'
import { sharedKeys } from '../storage/violations.js'
import { findIndex } from './dropIndexes.js'
import { checkFields, flagIn, numberIn } from './fields.js'

/** Changes an index as collMod asks, and tells what was and what is. */
export function modifyIndex(transaction: Transaction, collection: Collection, wanted: Document): Document {
  checkFields('collMod.index', wanted, {
    keyPattern: 'object',
    name: 'string',
    expireAfterSeconds: 'number',
    hidden: 'bool',
    prepareUnique: 'bool',
    unique: 'bool',
  })
  const index = findIndex(collection, wanted.name ?? wanted.keyPattern)
  if (!index) {
    throw new CommandError(
      27,
      'IndexNotFound',
      `cannot find index ${JSON.stringify(wanted.name ?? wanted.keyPattern)} for ns ${collection.namespace}`,
    )
  }
  const change: Partial<IndexSpec> = {}
  const reply: Document = {}
  if (wanted.expireAfterSeconds !== undefined) {
    if (index.spec.expireAfterSeconds !== undefined)
      reply.expireAfterSeconds_old = index.spec.expireAfterSeconds
    change.expireAfterSeconds = numberIn(wanted, 'expireAfterSeconds')
    reply.expireAfterSeconds_new = change.expireAfterSeconds
  }
  for (const flag of ['hidden', 'prepareUnique'] as const) {
    if (wanted[flag] === undefined) continue
    reply[`${flag}_old`] = index.spec[flag] === true
    change[flag] = flagIn(wanted, flag)
    reply[`${flag}_new`] = change[flag]
  }
  changeIndex(transaction, collection, index, change)
  if (!flagIn(wanted, 'unique')) return reply
  makeUnique(transaction, collection, index)
  return { ...reply, unique_new: true }
}

function makeUnique(transaction: Transaction, collection: Collection, index: Index): void {
  if (index.unique) return
  if (!index.spec.prepareUnique) {
    throw new CommandError(
      72,
      'InvalidOptions',
      "Cannot make index unique with 'prepareUnique=false'. Run collMod to set it first.",
    )
  }
  const violations = sharedKeys(transaction.store, collection, index).map((ids) => ({ ids }))
  if (violations.length > 0) {
    throw new CommandError(
      359,
      'CannotConvertIndexToUnique',
      'Cannot convert the index to unique. Please resolve conflicting documents before running collMod again.',
      { violations },
    )
  }
  const { prepareUnique: _, ...spec } = index.spec
  dropIndex(transaction, collection, index)
  createIndex(transaction, collection, { ...spec, unique: true })
}
