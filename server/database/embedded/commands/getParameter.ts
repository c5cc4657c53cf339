import { CommandError } from '../errors.js'
import type { Command } from './command.js'

const PARAMETERS = { featureCompatibilityVersion: { version: '8.0' }, ttlMonitorEnabled: true }

export const getParameter: Command = {
  name: 'getParameter',
  fields: {
    getParameter: 'any',
    allParameters: 'bool',
    featureCompatibilityVersion: 'any',
    ttlMonitorEnabled: 'any',
  },
  run(_context, command) {
    if (command.getParameter === '*') return { ...PARAMETERS }
    const asked = Object.entries(PARAMETERS).filter(([name]) => name in command)
    if (asked.length === 0) throw new CommandError(72, 'InvalidOptions', 'no option found to get')
    return Object.fromEntries(asked)
  },
}
