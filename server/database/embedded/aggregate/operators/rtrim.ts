import { trimming } from '../trimming.js'

export const $rtrim = trimming('$rtrim', { left: false, right: true })
