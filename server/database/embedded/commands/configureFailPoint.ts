import type { Command } from './command.js'
import { noSuchCommand } from './failure.js'
import { onlyOnAdmin } from './namespace.js'

/** Only where test commands were asked for at the start. */
export const configureFailPoint: Command = {
  name: 'configureFailPoint',
  fields: { configureFailPoint: 'string', mode: 'any', data: 'object' },
  required: ['mode'],
  run(context, command) {
    if (!context.failPoint) throw noSuchCommand('configureFailPoint')
    onlyOnAdmin(context, 'configureFailPoint')
    return context.failPoint.configure(command)
  },
}
