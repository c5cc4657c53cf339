import { realFunction } from '../numbers/real-function.js'

export const $cosh = realFunction('$cosh', Math.cosh)
