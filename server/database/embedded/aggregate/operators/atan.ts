import { realFunction } from '../numbers/real-function.js'

export const $atan = realFunction('$atan', Math.atan)
