import type { Document } from 'bson'
import type { Expression, Scope } from '../aggregate/environment.js'
import { location } from '../errors.js'
import { fieldsOf } from '../values/field-order.js'
import { formatValue } from '../values/format.js'
import { isNumber } from '../values/number.js'
import { isTruthy } from '../values/truth.js'
import { isPlainObject } from '../values/type.js'
import { addPath, type Branch, emptyBranch } from './tree.js'

/** A projection as it was understood. */
export interface ParsedProjection {
  mode: 'inclusion' | 'exclusion'
  tree: Branch
  computes: boolean
  includesId: boolean
  paths: string[]
}

/** Operators that a flavour of projection treats itself; true when the operand was taken. */
export type Special = (path: string, operator: string, operand: unknown) => 'include' | 'keep' | undefined

/** Reads an inclusion or exclusion with computed fields, as `find` and `$project` share it. */
export function parseProjection(
  spec: Document,
  scope: Scope,
  special: Special = () => undefined,
): ParsedProjection {
  const leaves: [string, 'include' | 'exclude' | Expression][] = []
  let mode: ParsedProjection['mode'] | undefined
  let id: 'include' | 'exclude' | undefined
  read('', spec)

  const resolved = mode ?? (id === 'include' ? 'inclusion' : 'exclusion')
  const tree = emptyBranch()
  if (
    resolved === 'inclusion' &&
    id !== 'exclude' &&
    !leaves.some(([path]) => path === '_id' || path.startsWith('_id.'))
  ) {
    leaves.unshift(['_id', 'include'])
  }
  if (resolved === 'exclusion' && id === 'exclude') leaves.unshift(['_id', 'exclude'])
  for (const [path, leaf] of leaves) addPath(tree, path, leaf)
  return {
    mode: resolved,
    tree,
    computes: leaves.some(([, leaf]) => typeof leaf === 'function'),
    includesId: id !== 'exclude',
    paths: leaves.filter(([, leaf]) => leaf === 'include').map(([path]) => path),
  }

  function read(prefix: string, fields: Document): void {
    for (const [name, value] of fieldsOf(fields)) readField(prefix + name, value, name)
  }

  function readField(path: string, value: unknown, name: string): void {
    if (typeof value === 'boolean' || isNumber(value)) return plain(path, isTruthy(value), name)
    if (path.endsWith('.$'))
      throw location(31271, 'positional projection cannot be used with an expression or sub object')
    if (!isPlainObject(value)) return computed(path, value, name)
    const names = Object.keys(value)
    const [first] = names
    if (first === undefined) {
      throw location(51270, `Invalid empty sub-projection: ${name}`)
    }
    if (!first.startsWith('$')) return read(`${path}.`, value)
    const taken = names.length === 1 ? special(path, first, value[first]) : undefined
    if (taken === 'include') return plain(path, true, name)
    if (taken !== 'keep') computed(path, value, name)
  }

  function computed(path: string, value: unknown, name: string): void {
    checkPath(path)
    if (mode === 'exclusion') throw computedInExclusion(name, value)
    mode = 'inclusion'
    leaves.push([path, scope.compile(value, scope)])
  }

  function plain(written: string, keep: boolean, name: string): void {
    const path =
      written.endsWith('.$') && special(written, '$', keep) === 'include' ? written.slice(0, -2) : written
    checkPath(path)
    if (path === '_id') {
      id = keep ? 'include' : 'exclude'
      return
    }
    enter(keep ? 'inclusion' : 'exclusion', name)
    leaves.push([path, keep ? 'include' : 'exclude'])
  }

  function enter(wanted: ParsedProjection['mode'], name: string): void {
    mode ??= wanted
    if (mode === wanted) return
    throw mode === 'exclusion'
      ? location(31253, `Cannot do inclusion on field ${name} in exclusion projection`)
      : location(31254, `Cannot do exclusion on field ${name} in inclusion projection`)
  }
}

const computedInExclusion = (name: string, value: unknown) =>
  isPlainObject(value)
    ? location(31252, 'Cannot use expression other than $meta in exclusion projection')
    : location(31310, `Cannot use an expression ${name}: ${formatValue(value)} in an exclusion projection`)

function checkPath(path: string): void {
  if (path === '') throw location(40352, 'FieldPath cannot be constructed with empty string')
  if (path.endsWith('.')) throw location(40353, "FieldPath must not end with a '.'.")
  for (const name of path.split('.')) {
    if (name === '') throw location(15998, 'FieldPath field names may not be empty strings.')
    if (name === '$') {
      throw location(
        31394,
        "As of 4.4, it's illegal to specify positional operator in the middle of a path.Positional projection may only be used at the end, for example: a.b.$. If the query previously used a form like a.b.$.d, remove the parts following the '$' and the results will be equivalent.",
      )
    }
    if (name.startsWith('$') && !['$id', '$ref', '$db'].includes(name)) {
      throw location(
        16410,
        "FieldPath field names may not start with '$'. Consider using $getField or $setField.",
      )
    }
  }
}
