import { $stdDevPop as accumulator } from '../accumulators/stdDevPop.js'
import { folding } from '../folding.js'

export const $stdDevPop = folding(accumulator)
