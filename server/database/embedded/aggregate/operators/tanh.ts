import { realFunction } from '../numbers/real-function.js'

export const $tanh = realFunction('$tanh', Math.tanh)
