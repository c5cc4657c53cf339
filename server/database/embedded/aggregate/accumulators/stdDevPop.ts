import { accumulating } from '../accumulating.js'
import { deviating } from '../numbers/deviation.js'

export const $stdDevPop = accumulating('$stdDevPop', () => deviating('population'))
