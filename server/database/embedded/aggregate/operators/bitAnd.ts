import { bitwise } from '../bitwise.js'

export const $bitAnd = bitwise('$bitAnd', -1n, (a, b) => a & b)
