import { between, realFunction } from '../numbers/real-function.js'

export const $asin = realFunction('$asin', Math.asin, between('$asin', -1, 1))
