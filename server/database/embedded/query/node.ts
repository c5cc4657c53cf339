/** A filter as it was understood; the planner plans from it, the matcher is compiled from it. */
export type FilterNode =
  | { kind: 'and' | 'or' | 'nor'; children: FilterNode[] }
  | { kind: 'not'; child: FilterNode }
  | { kind: 'predicate'; path: string; op: string; value: unknown }
  | { kind: 'elemMatch'; path: string; child: FilterNode; of: 'documents' | 'values' }
  | { kind: 'expr'; value: unknown }
  | { kind: 'schema'; test: (value: unknown) => boolean }
  | { kind: 'always'; value: boolean }

export function allOf(children: FilterNode[]): FilterNode {
  return children.length === 1 ? (children[0] as FilterNode) : { kind: 'and', children }
}
