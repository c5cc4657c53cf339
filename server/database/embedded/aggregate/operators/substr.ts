import { substringBytes } from '../substring.js'

export const $substr = substringBytes('$substr')
