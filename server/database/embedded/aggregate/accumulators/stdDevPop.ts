import { accumulating } from '../accumulating.js'
import { deviating } from '../deviation.js'

export const $stdDevPop = accumulating('$stdDevPop', () => deviating('population'))
