import { bitsOperator } from '../bits.js'

export const $bitsAllClear = bitsOperator('$bitsAllClear', (bits) => bits.every((bit) => !bit))
