import type { Document } from 'bson'
import { location } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'

const FORBIDDEN = new Set([
  '$collStats',
  '$facet',
  '$geoNear',
  '$indexStats',
  '$out',
  '$merge',
  '$planCacheStats',
])

export const $facet: StageOperator = (operand, context) => {
  if (!isPlainObject(operand) || Object.keys(operand).length === 0) {
    throw location(40169, 'the $facet specification must be a non-empty object')
  }
  const facets = Object.entries(operand).map(([name, pipeline]) => {
    if (!Array.isArray(pipeline)) throw location(40170, `arguments to $facet must be arrays, ${name} is not`)
    if (name.includes('.') || name.startsWith('$'))
      throw location(40412, `FieldPath field names may not contain '.' or start with '$': ${name}`)
    for (const stage of pipeline) {
      const [operator = ''] = Object.keys(stage ?? {})
      if (FORBIDDEN.has(operator))
        throw location(40600, `${operator} is not allowed to be used within a $facet stage`)
    }
    return [name, context.compile(pipeline, context)] as const
  })
  return function* (docs) {
    const all = [...docs]
    const result: Document = {}
    for (const [name, run] of facets) result[name] = [...run(all)]
    yield result
  }
}
