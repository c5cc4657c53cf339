import { datePart } from '../dates/date-part.js'

export const $year = datePart('$year', (date) => date.year)
