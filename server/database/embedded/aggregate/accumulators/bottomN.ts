import { accumulatingSorted } from '../accumulating-sorted.js'

export const $bottomN = accumulatingSorted('$bottomN', 'bottom', false)
