import type { Document } from 'bson'
import { badValue, location } from '../errors.js'
import { compileFilter } from '../query/filter.js'
import { isPlainObject } from '../values/type.js'

/** Compiles the `$elemMatch` of a projection: the first element that matches, alone in its array. */
export function compileElemMatch(path: string, operand: unknown): (value: unknown) => unknown {
  if (!isPlainObject(operand)) throw badValue('$elemMatch needs an Object')
  if (path.includes('.')) throw location(31275, 'Cannot use $elemMatch projection on a nested field')
  const filter = compileFilter({ '': { $elemMatch: operand } } as Document)
  return (value) => {
    if (!Array.isArray(value)) return undefined
    const found = value.find((item) => filter.matches({ '': [item] }))
    return found === undefined ? undefined : [found]
  }
}
