import type { Document } from 'bson'
import { failedToParse, location, unknownField } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'

const NAMES = new Set(['partitionBy', 'partitionByFields', 'sortBy', 'output'])

export const $fill: StageOperator = (operand, context) => {
  if (!isPlainObject(operand)) throw failedToParse('The $fill stage specification must be an object')
  for (const name of Object.keys(operand)) {
    if (!NAMES.has(name)) throw unknownField('$fill', name)
  }
  const { partitionBy, partitionByFields, sortBy, output } = operand
  if (partitionBy !== undefined && partitionByFields !== undefined) {
    throw location(6050204, "Maximum one of 'partitionBy' and 'partitionByFields can be specified in '$fill'")
  }
  if (!isPlainObject(output) || Object.keys(output).length === 0) {
    throw location(6050203, "'$fill' must specify an 'output'")
  }
  const values: Document = {}
  const windows: Document = {}
  for (const [path, spec] of Object.entries(output)) {
    if (!isPlainObject(spec)) throw failedToParse(`'${path}' in $fill must be an object`)
    if ('value' in spec) values[path] = { $ifNull: [`$${path}`, spec.value] }
    else windows[path] = { [functionOf(spec.method)]: `$${path}` }
  }
  const partition =
    partitionBy ??
    (partitionByFields
      ? Object.fromEntries((partitionByFields as string[]).map((name) => [name, `$${name}`]))
      : null)
  const stages = [
    ...(Object.keys(windows).length > 0
      ? [{ $setWindowFields: { partitionBy: partition, sortBy: sortBy ?? {}, output: windows } }]
      : []),
    ...(Object.keys(values).length > 0 ? [{ $addFields: values }] : []),
  ]
  return context.compile(stages, context)
}

function functionOf(method: unknown): string {
  if (method === 'locf') return '$locf'
  if (method === 'linear') return '$linearFill'
  throw location(6050202, `Method must be either locf or linear`)
}
