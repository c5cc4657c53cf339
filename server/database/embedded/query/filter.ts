import type { Document } from 'bson'
import type { Collation } from '../values/collation.js'

export type FilterNode =
  | { kind: 'and' | 'or' | 'nor'; children: FilterNode[] }
  | { kind: 'not'; child: FilterNode }
  | { kind: 'predicate'; path: string; op: string; value: unknown; options?: string }
  | { kind: 'elemMatch'; path: string; child: FilterNode }
  | { kind: 'expr'; value: unknown }
  | { kind: 'always'; value: boolean }

export interface Filter {
  matches(doc: Document): boolean
  ast: FilterNode
}

export interface FilterOptions {
  collation?: Collation
  let?: Record<string, unknown>
}

export function compileFilter(_filter: Document, _options: FilterOptions = {}): Filter {
  throw new Error('not yet')
}
