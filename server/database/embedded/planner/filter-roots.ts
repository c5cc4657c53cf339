import type { FilterNode } from '../query/filter.js'

/** The top-level fields that a filter reads; undefined where it may read any. */
export function filterRoots(node: FilterNode): ReadonlySet<string> | undefined {
  const roots = new Set<string>()
  return collect(node, roots) ? roots : undefined
}

function collect(node: FilterNode, roots: Set<string>): boolean {
  switch (node.kind) {
    case 'predicate':
    case 'elemMatch':
      roots.add(node.path.split('.')[0] as string)
      return true
    case 'not':
      return collect(node.child, roots)
    case 'and':
    case 'or':
    case 'nor':
      return node.children.every((child) => collect(child, roots))
    case 'always':
      return true
    default:
      return false
  }
}
