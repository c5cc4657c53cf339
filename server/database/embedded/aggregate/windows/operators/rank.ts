import { numbering } from '../numbering.js'

export const $rank = numbering('$rank', (before, place, tied) => (tied ? before : place + 1))
