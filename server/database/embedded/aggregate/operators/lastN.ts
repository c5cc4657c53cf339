import { fewOf } from '../arrays/few-of.js'

export const $lastN = fewOf('$lastN', (array, count) => array.slice(-count))
