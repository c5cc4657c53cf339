import { realFunction } from '../numbers/real-function.js'

export const $radiansToDegrees = realFunction('$radiansToDegrees', (radians) => (radians * 180) / Math.PI)
