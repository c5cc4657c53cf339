import { accumulating } from '../accumulating.js'
import { averaging } from '../numbers/average.js'

export const $avg = accumulating('$avg', averaging)
