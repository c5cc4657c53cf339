import { $sum as accumulator } from '../accumulators/sum.js'
import { folding } from '../folding.js'

export const $sum = folding(accumulator)
