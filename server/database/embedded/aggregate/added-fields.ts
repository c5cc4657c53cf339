import type { Document } from 'bson'
import { location } from '../errors.js'
import { addPath, type Branch, computeFields, emptyBranch } from '../projection/tree.js'
import { fieldsOf } from '../values/field-order.js'
import { isPlainObject } from '../values/type.js'
import type { StageOperator } from './context.js'
import { environmentOf, type Scope } from './environment.js'
import { causedBy } from './failures.js'
import { splitPath } from './field-path.js'
import { mapped } from './mapped.js'

/** Builds `$addFields` and `$set`, which differ in name alone. */
export function addedFields(name: string): StageOperator {
  return (operand, { scope, variables }) => {
    if (!isPlainObject(operand))
      throw location(40272, `${name} specification stage must be an object, got ${typeof operand}`)
    if (Object.keys(operand).length === 0) {
      throw location(40177, `Invalid ${name} :: caused by :: specification must have at least one field`)
    }
    const tree = emptyBranch()
    causedBy(`Invalid ${name}`, () => read(tree, '', operand, scope))
    return mapped((doc) => computeFields(tree, doc, environmentOf(doc, variables)))
  }
}

function read(tree: Branch, prefix: string, fields: Document, scope: Scope): void {
  for (const [name, value] of fieldsOf(fields)) {
    const path = prefix + name
    splitPath(path)
    const [first] = isPlainObject(value) ? Object.keys(value) : []
    if (first !== undefined && !first.startsWith('$')) read(tree, `${path}.`, value as Document, scope)
    else addPath(tree, path, scope.compile(value, scope))
  }
}
