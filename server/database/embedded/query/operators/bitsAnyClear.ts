import { bitsOperator } from '../bits.js'

export const $bitsAnyClear = bitsOperator('$bitsAnyClear', (bits) => bits.some((bit) => !bit))
