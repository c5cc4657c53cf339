import { datePart } from '../dates/date-part.js'

export const $dayOfYear = datePart('$dayOfYear', (date) => date.ordinal)
