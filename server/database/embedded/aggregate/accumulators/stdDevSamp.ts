import { accumulating } from '../accumulating.js'
import { deviating } from '../deviation.js'

export const $stdDevSamp = accumulating('$stdDevSamp', () => deviating('sample'))
