import { trimming } from '../strings/trimming.js'

export const $ltrim = trimming('$ltrim', { left: true, right: false })
