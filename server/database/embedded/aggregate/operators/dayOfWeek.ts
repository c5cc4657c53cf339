import { datePart } from '../dates/date-part.js'

export const $dayOfWeek = datePart('$dayOfWeek', (date) => (date.weekday % 7) + 1)
