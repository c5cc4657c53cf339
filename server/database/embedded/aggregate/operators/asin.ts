import { between, realFunction } from '../real-function.js'

export const $asin = realFunction('$asin', Math.asin, between('$asin', -1, 1))
