import type { Document } from 'bson'
import { compileNode } from './compile.js'
import type { FilterNode } from './node.js'
import type { FilterContext } from './operator.js'
import { parseFilter } from './parse.js'
import type { MatchDetails } from './path.js'

export type { FilterNode } from './node.js'

export interface Filter {
  /** `details` receives the array index that matched, for the positional operators. */
  matches(doc: Document, details?: MatchDetails): boolean
  ast: FilterNode
}

export type FilterOptions = FilterContext

/** Compiles a filter once into a function that tests documents. */
export function compileFilter(filter: Document, options: FilterOptions = {}): Filter {
  const ast = parseFilter(filter)
  return { ast, matches: compileNode(ast, options) }
}
