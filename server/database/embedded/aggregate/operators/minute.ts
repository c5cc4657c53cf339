import { datePart } from '../dates/date-part.js'

export const $minute = datePart('$minute', (date) => date.minute)
