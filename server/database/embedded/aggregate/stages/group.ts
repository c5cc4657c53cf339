import type { Document } from 'bson'
import { location } from '../../errors.js'
import { setField } from '../../values/clone.js'
import { valueKey } from '../../values/key.js'
import { isPlainObject } from '../../values/type.js'
import { type Accumulator, compileAccumulators } from '../accumulator.js'
import type { StageOperator } from '../context.js'
import { environmentOf } from '../environment.js'

interface Group {
  id: unknown
  accumulators: [string, Accumulator][]
}

export const $group: StageOperator = (operand, { scope, variables }) => {
  if (!isPlainObject(operand)) throw location(15947, "a group's fields must be specified in an object")
  if (!('_id' in operand)) throw location(15955, 'a group specification must include an _id')
  const { _id, ...fields } = operand
  const identity = scope.compile(_id, scope)
  const start = compileAccumulators(fields, scope)
  return function* (docs) {
    const groups = new Map<string, Group>()
    for (const doc of docs) {
      const environment = environmentOf(doc, variables)
      const id = identity(environment) ?? null
      const key = valueKey(id, scope.collation)
      let group = groups.get(key)
      if (!group) {
        group = { id, accumulators: start(environment) }
        groups.set(key, group)
      }
      for (const [, accumulator] of group.accumulators) accumulator.add(environment)
    }
    for (const { id, accumulators } of groups.values()) {
      const doc: Document = { _id: id }
      for (const [name, accumulator] of accumulators) setField(doc, name, accumulator.result() ?? null)
      yield doc
    }
  }
}
