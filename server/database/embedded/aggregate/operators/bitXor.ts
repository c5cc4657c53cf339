import { bitwise } from '../bitwise.js'

export const $bitXor = bitwise('$bitXor', 0n, (a, b) => a ^ b)
