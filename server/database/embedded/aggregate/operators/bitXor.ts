import { bitwise } from '../numbers/bitwise.js'

export const $bitXor = bitwise('$bitXor', 0n, (a, b) => a ^ b)
