import { wholeNumber } from '../rounding.js'

export const $ceil = wholeNumber('$ceil', Math.ceil, 'ceil')
