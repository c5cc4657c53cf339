import { accumulating } from '../accumulating.js'
import { deviating } from '../numbers/deviation.js'

export const $stdDevSamp = accumulating('$stdDevSamp', () => deviating('sample'))
