import { $min as accumulator } from '../accumulators/min.js'
import { folding } from '../folding.js'

export const $min = folding(accumulator)
