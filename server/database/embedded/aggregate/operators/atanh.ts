import { between, realFunction } from '../numbers/real-function.js'

export const $atanh = realFunction('$atanh', Math.atanh, between('$atanh', -1, 1))
