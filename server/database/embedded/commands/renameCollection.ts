import { CommandError, isAView } from '../errors.js'
import { dropCollection, renameCollection as rename } from '../storage/definitions.js'
import type { Command } from './command.js'
import { flagIn } from './fields.js'
import { onlyOnAdmin, writableName } from './namespace.js'
import { dropped } from './turns.js'
import { write } from './write.js'

export const renameCollection: Command = {
  name: 'renameCollection',
  fields: { renameCollection: 'string', to: 'string', dropTarget: 'bool' },
  required: ['to'],
  run(context, command) {
    onlyOnAdmin(context, 'renameCollection')
    const [from, to] = [split(String(command.renameCollection)), split(String(command.to))]
    writableName({ ...context, db: to.db }, { to: to.name }, 'to')
    if (command.renameCollection === command.to) {
      throw new CommandError(20, 'IllegalOperation', "Can't rename a collection to itself")
    }
    return write(context, command, (transaction) => {
      const source = context.store.collection(from.db, from.name)
      if (!source) {
        throw new CommandError(
          26,
          'NamespaceNotFound',
          `Source collection ${command.renameCollection} does not exist`,
        )
      }
      if (source.isView) throw isAView(source.namespace)
      const target = context.store.collection(to.db, to.name)
      if (target && !flagIn(command, 'dropTarget')) {
        throw new CommandError(48, 'NamespaceExists', 'target namespace exists')
      }
      if (target) {
        context.cursors.killOf(target.namespace, dropped(target))
        dropCollection(transaction, target)
      }
      context.cursors.killOf(
        source.namespace,
        new CommandError(
          175,
          'QueryPlanKilled',
          `collection renamed from '${source.namespace}' to '${to.db}.${to.name}'. UUID ${source.uuidText}`,
        ),
      )
      rename(transaction, source, to.db, to.name)
      return {}
    })
  },
}

function split(namespace: string): { db: string; name: string } {
  const dot = namespace.indexOf('.')
  if (dot < 1 || dot === namespace.length - 1) {
    throw new CommandError(73, 'InvalidNamespace', `Invalid namespace specified '${namespace}'`)
  }
  return { db: namespace.slice(0, dot), name: namespace.slice(dot + 1) }
}
