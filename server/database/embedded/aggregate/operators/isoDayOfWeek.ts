import { datePart } from '../dates/date-part.js'

export const $isoDayOfWeek = datePart('$isoDayOfWeek', (date) => date.weekday)
