import { substringBytes } from '../strings/substring.js'

export const $substr = substringBytes('$substr')
