import { realFunction } from '../numbers/real-function.js'

export const $exp = realFunction('$exp', Math.exp)
