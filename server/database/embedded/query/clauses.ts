import { badValue } from '../errors.js'
import { isPlainObject } from '../values/type.js'
import type { FilterNode } from './node.js'
import type { Parser } from './operator.js'

/** Parses the list of filters under `$and`, `$or` and `$nor`. */
export function clauses(name: string, operand: unknown, parser: Parser): FilterNode[] {
  if (!Array.isArray(operand)) throw badValue(`${name} must be an array`)
  if (operand.length === 0) throw badValue('$and/$or/$nor must be a nonempty array')
  return operand.map((clause) => {
    if (!isPlainObject(clause)) throw badValue('$or/$and/$nor entries need to be full objects')
    return parser.filter(clause)
  })
}
