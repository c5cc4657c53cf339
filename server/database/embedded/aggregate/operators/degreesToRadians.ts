import { realFunction } from '../real-function.js'

export const $degreesToRadians = realFunction('$degreesToRadians', (degrees) => (degrees * Math.PI) / 180)
