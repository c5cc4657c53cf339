import { Long } from 'bson'
import type { Command } from './command.js'
import { collectionName } from './namespace.js'

export const killCursors: Command = {
  name: 'killCursors',
  fields: { killCursors: 'string', cursors: 'array' },
  required: ['cursors'],
  run(context, command) {
    const namespace = `${context.db}.${collectionName(context, command, 'killCursors')}`
    const cursorsKilled: Long[] = []
    const cursorsNotFound: Long[] = []
    for (const value of command.cursors as unknown[]) {
      const id = value instanceof Long ? value : Long.fromNumber(Number(value))
      if (context.cursors.kill(id.toBigInt(), namespace)) cursorsKilled.push(id)
      else cursorsNotFound.push(id)
    }
    return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] }
  },
}
