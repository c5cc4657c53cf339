import { realFunction } from '../real-function.js'

export const $exp = realFunction('$exp', Math.exp)
