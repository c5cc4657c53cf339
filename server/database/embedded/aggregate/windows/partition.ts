import type { Document } from 'bson'
import type { Environment } from '../environment.js'

/** The documents of one partition, in order, as the window functions see them. */
export interface Partition {
  docs: Document[]
  environments: Environment[]
  /** The values each document is sorted by. */
  keys: unknown[][]
  /** The documents in the window of a place: from the first to before the second. */
  bounds(place: number): [number, number]
  /** Whether two neighbours are alike in the sort. */
  ties(a: number, b: number): boolean
}

/** Computes the values of a window function for all documents of a partition. */
export type WindowFunction = (partition: Partition) => unknown[]

export interface WindowSpec {
  hasWindow: boolean
  sortFields: number
}
