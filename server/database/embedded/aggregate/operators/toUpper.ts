import { unary } from '../operator.js'
import { asciiUpper, coerceToText } from '../strings/text.js'

export const $toUpper = unary('$toUpper', (value) => asciiUpper(coerceToText(value)))
