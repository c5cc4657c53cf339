import { accumulatingSorted } from '../accumulating-sorted.js'

export const $topN = accumulatingSorted('$topN', 'top', false)
