import { realFunction } from '../real-function.js'

export const $radiansToDegrees = realFunction('$radiansToDegrees', (radians) => (radians * 180) / Math.PI)
