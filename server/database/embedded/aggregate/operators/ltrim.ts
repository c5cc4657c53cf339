import { trimming } from '../trimming.js'

export const $ltrim = trimming('$ltrim', { left: true, right: false })
