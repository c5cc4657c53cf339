import { accumulatingSorted } from '../accumulating-sorted.js'

export const $bottom = accumulatingSorted('$bottom', 'bottom', true)
