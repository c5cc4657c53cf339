import { realFunction } from '../real-function.js'

export const $atan = realFunction('$atan', Math.atan)
