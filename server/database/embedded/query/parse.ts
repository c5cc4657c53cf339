import type { Document } from 'bson'
import { badValue } from '../errors.js'
import { bsonType, isPlainObject } from '../values/type.js'
import { allOf, type FilterNode } from './node.js'
import type { Parser } from './operator.js'
import { isOperatorDocument } from './operator-document.js'
import { COMPOSITE_OPERATORS, LOGICAL_OPERATORS, VALUE_OPERATORS } from './operators/index.js'
import { parseRegex } from './operators/regex.js'
import { REFUSED } from './refused.js'

const MAX_DEPTH = 100

/** Reads a filter into its nodes, or refuses it as MongoDB does. */
export function parseFilter(filter: Document): FilterNode {
  let depth = 0
  const parser: Parser = { filter: whole, field, operators }
  return whole(filter)

  function whole(doc: Document): FilterNode {
    if (!isPlainObject(doc)) throw badValue('the match filter must be an expression in an object')
    if (++depth > MAX_DEPTH) throw badValue('Filter exceeds the maximum nesting depth')
    const children: FilterNode[] = []
    for (const name of Object.keys(doc)) {
      const node = name.startsWith('$') ? logical(name, doc[name]) : field(name, doc[name])
      if (node.kind !== 'always' || !node.value) children.push(node)
    }
    depth -= 1
    return allOf(children)
  }

  function logical(name: string, operand: unknown): FilterNode {
    const operator = LOGICAL_OPERATORS[name]
    if (operator) return operator(operand, parser)
    if (['$ref', '$id', '$db'].includes(name)) return field(name, operand)
    throw (
      REFUSED[name]?.() ??
      badValue(
        `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
      )
    )
  }

  function field(path: string, spec: unknown): FilterNode {
    if (isOperatorDocument(spec)) return operators(path, spec)
    const regex = bsonType(spec) === 'regex'
    return regex ? parseRegex(path, spec, parser, {}) : { kind: 'predicate', path, op: '$eq', value: spec }
  }

  function operators(path: string, spec: Document): FilterNode {
    if (++depth > MAX_DEPTH) throw badValue('Filter exceeds the maximum nesting depth')
    const names = Object.keys(spec)
    if ('$options' in spec && !('$regex' in spec)) throw badValue('$options needs a $regex')
    const children = names
      .filter((name) => name !== '$options' && name !== '$comment')
      .map((name) => operator(path, name, spec))
      .filter((node) => node.kind !== 'always' || !node.value)
    depth -= 1
    return allOf(children)
  }

  function operator(path: string, name: string, spec: Document): FilterNode {
    const composite = COMPOSITE_OPERATORS[name]
    if (composite) return composite(path, spec[name], parser, spec)
    const operator = VALUE_OPERATORS[name]
    if (!operator) throw REFUSED[name]?.() ?? badValue(`unknown operator: ${name}`)
    const value = operator.parse ? operator.parse(spec[name], path) : spec[name]
    return { kind: 'predicate', path, op: name, value }
  }
}
