import { trimming } from '../strings/trimming.js'

export const $trim = trimming('$trim', { left: true, right: true })
