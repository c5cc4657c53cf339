import { bitwise } from '../numbers/bitwise.js'

export const $bitAnd = bitwise('$bitAnd', -1n, (a, b) => a & b)
