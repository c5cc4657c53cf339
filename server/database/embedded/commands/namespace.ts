import type { Document } from 'bson'
import { CommandError, isAView } from '../errors.js'
import type { Collection } from '../storage/collection.js'
import type { CommandContext } from './command.js'

/** The collection's name in a command's first field, valid or refused. */
export function collectionName(context: CommandContext, command: Document, field: string): string {
  const name = command[field]
  if (typeof name !== 'string') {
    throw new CommandError(73, 'InvalidNamespace', `collection name has invalid type ${typeof name}`)
  }
  if (name === '' || name.startsWith('.') || name.endsWith('.') || name.includes('\0')) {
    throw new CommandError(73, 'InvalidNamespace', `Invalid namespace specified '${context.db}.${name}'`)
  }
  return name
}

/** What a user may write to of the names that MongoDB keeps for itself. */
const SYSTEM = new Set(['system.js', 'system.users'])

/** The name of a collection that may be made. */
export function writableName(context: CommandContext, command: Document, field: string): string {
  const name = collectionName(context, command, field)
  if (name.includes('$')) {
    throw new CommandError(73, 'InvalidNamespace', `Invalid collection name: ${name}`)
  }
  if (name.startsWith('system.') && !SYSTEM.has(name)) {
    throw new CommandError(73, 'InvalidNamespace', `Invalid system namespace: ${context.db}.${name}`)
  }
  if (/[/\\. "$*<>:|?]/.test(context.db) || context.db === '' || context.db.length > 63) {
    throw new CommandError(73, 'InvalidNamespace', `Invalid database name: '${context.db}'`)
  }
  if (Buffer.byteLength(`${context.db}.${name}`) > 255) {
    throw new CommandError(
      73,
      'InvalidNamespace',
      `Fully qualified namespace is too long. Namespace: ${context.db}.${name} Max: 255`,
    )
  }
  return name
}

/** Refuses a command that only the admin database takes, elsewhere. */
export function onlyOnAdmin({ db }: CommandContext, command: string): void {
  if (db === 'admin') return
  throw new CommandError(13, 'Unauthorized', `${command} may only be run against the admin database.`)
}

/** A collection that is there, and no view; `missing` is how the command says that there is none. */
export function existing(context: CommandContext, name: string, missing = 'ns does not exist:'): Collection {
  const collection = context.store.collection(context.db, name)
  if (collection?.isView) throw isAView(collection.namespace)
  if (collection) return collection
  throw new CommandError(26, 'NamespaceNotFound', `${missing} ${context.db}.${name}`)
}
