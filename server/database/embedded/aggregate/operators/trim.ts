import { trimming } from '../trimming.js'

export const $trim = trimming('$trim', { left: true, right: true })
