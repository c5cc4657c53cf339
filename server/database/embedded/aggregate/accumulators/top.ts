import { accumulatingSorted } from '../accumulating-sorted.js'

export const $top = accumulatingSorted('$top', 'top', true)
