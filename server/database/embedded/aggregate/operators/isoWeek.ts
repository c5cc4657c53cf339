import { datePart } from '../dates/date-part.js'

export const $isoWeek = datePart('$isoWeek', (date) => date.weekNumber)
