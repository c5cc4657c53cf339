import { $max as accumulator } from '../accumulators/max.js'
import { folding } from '../folding.js'

export const $max = folding(accumulator)
