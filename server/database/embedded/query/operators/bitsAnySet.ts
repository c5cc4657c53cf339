import { bitsOperator } from '../bits.js'

export const $bitsAnySet = bitsOperator('$bitsAnySet', (bits) => bits.some((bit) => bit))
