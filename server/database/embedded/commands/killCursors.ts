import { Long } from 'bson'
import type { Command } from './command.js'
import { wrongType } from './fields.js'
import { collectionName } from './namespace.js'

export const killCursors: Command = {
  name: 'killCursors',
  fields: { killCursors: 'string', cursors: 'array' },
  required: ['cursors'],
  run(context, command) {
    const namespace = `${context.db}.${collectionName(context, command, 'killCursors')}`
    const cursorsKilled: Long[] = []
    const cursorsNotFound: Long[] = []
    for (const [i, id] of (command.cursors as unknown[]).entries()) {
      if (id === null) continue
      if (!(id instanceof Long)) throw wrongType(`killCursors.cursors.${i}`, id, ['long'])
      if (context.cursors.kill(id.toBigInt(), namespace)) cursorsKilled.push(id)
      else cursorsNotFound.push(id)
    }
    return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] }
  },
}
