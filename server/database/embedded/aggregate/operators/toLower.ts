import { unary } from '../operator.js'
import { asciiLower, coerceToText } from '../text.js'

export const $toLower = unary('$toLower', (value) => asciiLower(coerceToText(value)))
