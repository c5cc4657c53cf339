import { $stdDevSamp as accumulator } from '../accumulators/stdDevSamp.js'
import { folding } from '../folding.js'

export const $stdDevSamp = folding(accumulator)
