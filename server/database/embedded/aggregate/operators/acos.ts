import { between, realFunction } from '../numbers/real-function.js'

export const $acos = realFunction('$acos', Math.acos, between('$acos', -1, 1))
