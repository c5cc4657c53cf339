import { substringBytes } from '../substring.js'

export const $substrBytes = substringBytes('$substrBytes')
