import { datePart } from '../dates/date-part.js'

export const $hour = datePart('$hour', (date) => date.hour)
