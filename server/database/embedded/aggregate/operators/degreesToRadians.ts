import { realFunction } from '../numbers/real-function.js'

export const $degreesToRadians = realFunction('$degreesToRadians', (degrees) => (degrees * Math.PI) / 180)
