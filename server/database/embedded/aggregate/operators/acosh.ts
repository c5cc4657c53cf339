import { between, realFunction } from '../numbers/real-function.js'

export const $acosh = realFunction('$acosh', Math.acosh, between('$acosh', 1, Number.POSITIVE_INFINITY))
