import { wholeNumber } from '../numbers/rounding.js'

export const $ceil = wholeNumber('$ceil', Math.ceil, 'ceil')
