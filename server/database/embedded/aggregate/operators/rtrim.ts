import { trimming } from '../strings/trimming.js'

export const $rtrim = trimming('$rtrim', { left: false, right: true })
