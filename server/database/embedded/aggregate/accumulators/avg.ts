import { accumulating } from '../accumulating.js'
import { averaging } from '../average.js'

export const $avg = accumulating('$avg', averaging)
