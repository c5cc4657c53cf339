import { fewOf } from '../arrays/few-of.js'

export const $firstN = fewOf('$firstN', (array, count) => array.slice(0, count))
