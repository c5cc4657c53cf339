import { realFunction } from '../numbers/real-function.js'

export const $sinh = realFunction('$sinh', Math.sinh)
