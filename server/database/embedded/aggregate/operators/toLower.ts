import { unary } from '../operator.js'
import { asciiLower, coerceToText } from '../strings/text.js'

export const $toLower = unary('$toLower', (value) => asciiLower(coerceToText(value)))
