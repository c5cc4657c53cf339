import { realFunction } from '../real-function.js'

export const $sinh = realFunction('$sinh', Math.sinh)
