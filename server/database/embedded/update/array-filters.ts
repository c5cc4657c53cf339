import type { Document } from 'bson'
import { badValue, CommandError, failedToParse, typeMismatch } from '../errors.js'
import { compileFilter, type FilterNode } from '../query/filter.js'
import type { Collation } from '../values/collation.js'
import { formatValue } from '../values/format.js'
import { bsonType, isPlainObject } from '../values/type.js'

export interface ArrayFilters {
  /** The test of the elements that `$[identifier]` stands for. */
  test(identifier: string): (element: unknown) => boolean
}

/** Compiles the array filters of an update and checks them against the identifiers its paths use. */
export function compileArrayFilters(
  filters: Document[],
  used: ReadonlyMap<string, string>,
  update: Document,
  collation: Collation | undefined,
): ArrayFilters {
  const tests = new Map<string, (element: unknown) => boolean>()
  for (const spec of filters) {
    if (!isPlainObject(spec)) throw typeMismatch(`Array filters must be objects, found ${bsonType(spec)}`)
    const filter = compileFilter(spec, { collation })
    const name = identifierOf(filter.ast)
    if (tests.has(name))
      throw failedToParse(`Found multiple array filters with the same top-level field name ${name}`)
    if (!used.has(name)) {
      throw failedToParse(
        `The array filter for identifier '${name}' was not used in the update ${formatValue(update)}`,
      )
    }
    tests.set(name, (element) => filter.matches({ [name]: element }))
  }
  for (const [name, path] of used) {
    if (!tests.has(name)) throw badValue(`No array filter found for identifier '${name}' in path '${path}'`)
  }
  return { test: (identifier) => tests.get(identifier) ?? (() => false) }
}

/** The identifiers in a path, such as `x` in `a.$[x].b`. */
export function identifiersIn(path: string): string[] {
  return path
    .split('.')
    .filter((name) => /^\$\[.+\]$/.test(name))
    .map((name) => name.slice(2, -1))
}

function identifierOf(ast: FilterNode): string {
  const names = new Set(topLevelNames(ast))
  const [name, other] = names
  if (name === undefined)
    throw failedToParse('Cannot use an expression without a top-level field name in arrayFilters')
  if (other !== undefined) {
    throw failedToParse(
      `Error parsing array filter :: caused by :: Expected a single top-level field name, found '${name}' and '${other}'`,
    )
  }
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) {
    throw badValue(
      `Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${name}'`,
    )
  }
  return name
}

function topLevelNames(node: FilterNode): string[] {
  switch (node.kind) {
    case 'predicate':
    case 'elemMatch':
      return [node.path.split('.')[0] as string]
    case 'not':
      return topLevelNames(node.child)
    case 'and':
    case 'or':
    case 'nor':
      return node.children.flatMap(topLevelNames)
    case 'expr':
      throw new CommandError(224, 'QueryFeatureNotAllowed', '$expr is not allowed in this context')
    default:
      return []
  }
}
