import { accumulatingFew } from '../accumulating-few.js'

export const $firstN = accumulatingFew('$firstN', (values, count) => values.slice(0, count))
