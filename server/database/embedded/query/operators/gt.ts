import { comparison } from '../comparison.js'

export const $gt = comparison('greater', false)
