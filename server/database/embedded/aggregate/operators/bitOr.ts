import { bitwise } from '../numbers/bitwise.js'

export const $bitOr = bitwise('$bitOr', 0n, (a, b) => a | b)
