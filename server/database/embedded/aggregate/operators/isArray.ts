import { unary } from '../operator.js'

export const $isArray = unary('$isArray', (value) => Array.isArray(value))
