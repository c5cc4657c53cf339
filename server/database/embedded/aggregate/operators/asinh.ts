import { realFunction } from '../numbers/real-function.js'

export const $asinh = realFunction('$asinh', Math.asinh)
