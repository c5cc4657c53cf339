import { substringBytes } from '../strings/substring.js'

export const $substrBytes = substringBytes('$substrBytes')
