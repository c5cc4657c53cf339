import { datePart } from '../dates/date-part.js'
import { usWeek } from '../dates/us-week.js'

export const $week = datePart('$week', usWeek)
