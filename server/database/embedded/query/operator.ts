import type { Document } from 'bson'
import type { Collation } from '../values/collation.js'
import type { FilterNode } from './node.js'
import type { ValueTest } from './path.js'

export interface FilterContext {
  collation?: Collation
  let?: Record<string, unknown>
  /** Compiles `$expr` within a pipeline, whose variables are known already. */
  expression?(spec: unknown): (doc: Document) => boolean
}

/** An operator of a field that tests one value at a time. */
export interface ValueOperator {
  /** Checks the operand and returns it as the node shall hold it. */
  parse?(operand: unknown, path: string): unknown
  test(operand: unknown, context: FilterContext): ValueTest
  /** `whole` when an array is tested as itself and not by its elements. */
  leaf?: 'whole'
}

/** The parsers that operators which hold other predicates call back. */
export interface Parser {
  filter(filter: Document): FilterNode
  field(path: string, spec: unknown): FilterNode
  operators(path: string, spec: Document): FilterNode
}

/** An operator of a field that is made of other predicates. */
export type CompositeOperator = (path: string, operand: unknown, parser: Parser, spec: Document) => FilterNode

/** An operator of a whole filter. */
export type LogicalOperator = (operand: unknown, parser: Parser) => FilterNode
