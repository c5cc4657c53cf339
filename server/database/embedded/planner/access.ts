import type { Index } from '../storage/index.js'
import type { IndexBounds } from './index-bounds.js'

/** How a plan goes through an index. */
export interface IndexAccess {
  kind: 'index'
  index: Index
  bounds: IndexBounds
  reverse: boolean
  /** Whether the ranges are walked side by side, so that what comes out is in the order of the sort. */
  merge: boolean
  sorted: boolean
  /** Whether the bounds alone decide what matches. */
  exact: boolean
}

/** How a plan comes by the documents. */
export type Access =
  | IndexAccess
  | { kind: 'collection'; reverse: boolean }
  | { kind: 'union'; branches: IndexAccess[] }
  | { kind: 'nothing' }
