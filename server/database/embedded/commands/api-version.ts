import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import { flagIn } from './fields.js'

const IN_VERSION_1 = new Set([
  'aggregate',
  'bulkWrite',
  'collMod',
  'count',
  'create',
  'createIndexes',
  'delete',
  'drop',
  'dropDatabase',
  'dropIndexes',
  'endSessions',
  'explain',
  'find',
  'findAndModify',
  'getMore',
  'hello',
  'insert',
  'killCursors',
  'listCollections',
  'listDatabases',
  'listIndexes',
  'ping',
  'refreshSessions',
  'update',
])
const OUTSIDE_STAGES = new Set(['$indexStats', '$listLocalSessions'])

/** Holds a command to the version of MongoDB's stable API that it declares. */
export function checkApiVersion(name: string, command: Document): void {
  const { apiVersion } = command
  const strict = flagIn(command, 'apiStrict')
  if (apiVersion === undefined) {
    if (command.apiStrict === undefined && command.apiDeprecationErrors === undefined) return
    const field = command.apiStrict === undefined ? 'apiDeprecationErrors' : 'apiStrict'
    throw new CommandError(
      72,
      'InvalidOptions',
      `Provided ${field} without passing apiVersion in the command`,
    )
  }
  if (apiVersion !== '1') throw new CommandError(322, 'APIVersionError', 'API version must be "1"')
  if (!strict) return
  if (!IN_VERSION_1.has(name)) {
    throw strictError(`Provided apiStrict:true, but the command ${name} is not in API Version 1`)
  }
  const stages: Document[] = name === 'aggregate' && Array.isArray(command.pipeline) ? command.pipeline : []
  for (const stage of stages) {
    const [kind = ''] = Object.keys(stage ?? {})
    if (OUTSIDE_STAGES.has(kind)) {
      throw strictError(`stage ${kind} is not allowed with 'apiStrict: true' in API Version 1`)
    }
  }
}

const strictError = (message: string) => new CommandError(323, 'APIStrictError', message)
