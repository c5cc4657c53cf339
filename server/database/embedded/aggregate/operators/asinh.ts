import { realFunction } from '../real-function.js'

export const $asinh = realFunction('$asinh', Math.asinh)
