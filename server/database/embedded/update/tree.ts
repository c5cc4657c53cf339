import { badValue, CommandError } from '../errors.js'
import type { FieldChange } from './operator.js'

/** The changes of an update, arranged by the names of their paths. */
export interface ChangeBranch {
  children: Map<string, ChangeNode>
}

export type ChangeNode = ChangeBranch | FieldChange

const MAX_DEPTH = 200

export function isChange(node: ChangeNode): node is FieldChange {
  return 'apply' in node
}

/** Adds a change at a path; a path that equals or holds another one is a conflict. */
export function addChange(tree: ChangeBranch, path: string, change: FieldChange): void {
  const names = checkUpdatePath(path)
  let branch = tree
  names.forEach((name, depth) => {
    const next = branch.children.get(name)
    const last = depth === names.length - 1
    if (next === undefined) {
      const node = last ? change : { children: new Map() }
      branch.children.set(name, node)
      if (!last) branch = node as ChangeBranch
    } else if (last || isChange(next)) {
      throw conflict(
        `Updating the path '${path}' would create a conflict at '${names.slice(0, depth + 1).join('.')}'`,
      )
    } else branch = next
  })
}

/** Joins the changes that two paths make to one array element. */
export function mergeChanges(a: ChangeNode, b: ChangeNode, path: string): ChangeNode {
  if (isChange(a) || isChange(b)) throw conflict(`Update created a conflict at '${path}'`)
  const children = new Map(a.children)
  for (const [name, node] of b.children) {
    const other = children.get(name)
    children.set(name, other ? mergeChanges(other, node, `${path}.${name}`) : node)
  }
  return { children }
}

/** The children in the order in which MongoDB applies them: by name, numbers by value. */
export function inOrder({ children }: ChangeBranch): [string, ChangeNode][] {
  return children.size < 2 ? [...children] : [...children].sort(([a], [b]) => compareNames(a, b))
}

function compareNames(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b)
  return a < b ? -1 : a > b ? 1 : 0
}

function checkUpdatePath(path: string): string[] {
  const names = path.split('.')
  if (names.length > MAX_DEPTH) {
    throw new CommandError(15, 'Overflow', `Document exceeds maximum nested object depth: ${MAX_DEPTH}`)
  }
  if (path === '') throw new CommandError(56, 'EmptyFieldName', 'An empty update path is not valid.')
  if (names.includes('')) {
    throw new CommandError(
      56,
      'EmptyFieldName',
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    )
  }
  names.forEach((name, depth) => {
    if (!name.startsWith('$')) return
    const positional = name === '$' || /^\$\[.*\]$/.test(name)
    if (positional && depth === 0) {
      const what = name === '$' ? "positional (i.e. '$')" : "array filter identifier (i.e. '$[<id>]')"
      throw badValue(`Cannot have ${what} element in the first position in path '${path}'`)
    }
    if (!positional && depth === 0 && !['$id', '$ref', '$db'].includes(name)) {
      throw new CommandError(
        52,
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${name}' in '${path}' is not allowed for storage.`,
      )
    }
  })
  if (names.filter((name) => name === '$').length > 1) {
    throw badValue(`Too many positional (i.e. '$') elements found in path '${path}'`)
  }
  return names
}

function conflict(message: string): CommandError {
  return new CommandError(40, 'ConflictingUpdateOperators', message)
}
