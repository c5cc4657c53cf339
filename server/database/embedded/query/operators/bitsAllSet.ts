import { bitsOperator } from '../bits.js'

export const $bitsAllSet = bitsOperator('$bitsAllSet', (bits) => bits.every((bit) => bit))
