import { datePart } from '../dates/date-part.js'

export const $month = datePart('$month', (date) => date.month)
