import { compareStrings } from '../../values/compare.js'
import { binary } from '../operator.js'
import { asciiUpper, coerceToText } from '../strings/text.js'

export const $strcasecmp = binary('$strcasecmp', (left, right) =>
  Math.sign(compareStrings(asciiUpper(coerceToText(left)), asciiUpper(coerceToText(right)))),
)
