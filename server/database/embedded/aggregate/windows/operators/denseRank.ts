import { numbering } from '../numbering.js'

export const $denseRank = numbering('$denseRank', (before, _place, tied) => (tied ? before : before + 1))
