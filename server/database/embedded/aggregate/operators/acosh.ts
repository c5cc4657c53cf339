import { between, realFunction } from '../real-function.js'

export const $acosh = realFunction('$acosh', Math.acosh, between('$acosh', 1, Number.POSITIVE_INFINITY))
