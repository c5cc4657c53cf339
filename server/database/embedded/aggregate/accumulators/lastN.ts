import { accumulatingFew } from '../accumulating-few.js'

export const $lastN = accumulatingFew('$lastN', (values, count) => values.slice(-count))
