import { datePart } from '../dates/date-part.js'

export const $dayOfMonth = datePart('$dayOfMonth', (date) => date.day)
