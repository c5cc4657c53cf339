import { unary } from '../operator.js'
import { asciiUpper, coerceToText } from '../text.js'

export const $toUpper = unary('$toUpper', (value) => asciiUpper(coerceToText(value)))
