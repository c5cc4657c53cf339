import { $avg as accumulator } from '../accumulators/avg.js'
import { folding } from '../folding.js'

export const $avg = folding(accumulator)
