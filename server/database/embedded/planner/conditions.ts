import type { FilterNode } from '../query/filter.js'
import type { Condition } from './predicate-bounds.js'

export interface Conjunction {
  conditions: Condition[]
  /** The alternatives of each `$or` that must hold as well. */
  alternatives: FilterNode[][]
  /** Whether the conditions say all that the filter says. */
  complete: boolean
  /** Whether nothing can match. */
  impossible: boolean
}

/** Takes a filter apart into the conditions that must all hold. */
export function conjunctionOf(node: FilterNode): Conjunction {
  const found: Conjunction = { conditions: [], alternatives: [], complete: true, impossible: false }
  collect(node, '', true, found)
  return found
}

function collect(node: FilterNode, prefix: string, settles: boolean, found: Conjunction): void {
  switch (node.kind) {
    case 'and':
      for (const child of node.children) collect(child, prefix, settles, found)
      return
    case 'predicate':
      found.conditions.push({ path: join(prefix, node.path), op: node.op, value: node.value, settles })
      return
    case 'elemMatch':
      found.complete = false
      collectElement(node.child, join(prefix, node.path), found)
      return
    case 'not':
      found.complete = false
      if (node.child.kind === 'predicate' && node.child.op === '$exists') {
        const path = join(prefix, node.child.path)
        if (settles) found.conditions.push({ path, op: '$exists', value: false, settles: false })
      }
      return
    case 'or':
      found.complete = false
      if (settles) found.alternatives.push(node.children)
      return
    case 'always':
      if (node.value) return
      found.complete = false
      if (settles) found.impossible = true
      return
    default:
      found.complete = false
  }
}

function collectElement(child: FilterNode, path: string, found: Conjunction): void {
  const inner: Conjunction = { conditions: [], alternatives: [], complete: true, impossible: false }
  collect(child, path, false, inner)
  found.conditions.push(...inner.conditions)
}

const join = (prefix: string, path: string) => (prefix && path ? `${prefix}.${path}` : prefix || path)
