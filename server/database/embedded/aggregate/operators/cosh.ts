import { realFunction } from '../real-function.js'

export const $cosh = realFunction('$cosh', Math.cosh)
