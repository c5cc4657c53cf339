import type { AccumulatorOperator } from '../accumulator.js'
import * as accumulators from './all.js'

/** The accumulators of a group, by name. */
export const ACCUMULATORS: Record<string, AccumulatorOperator> = accumulators
