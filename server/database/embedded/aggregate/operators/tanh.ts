import { realFunction } from '../real-function.js'

export const $tanh = realFunction('$tanh', Math.tanh)
