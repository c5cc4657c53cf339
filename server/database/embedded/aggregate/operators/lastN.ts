import { fewOf } from '../few-of.js'

export const $lastN = fewOf('$lastN', (array, count) => array.slice(-count))
