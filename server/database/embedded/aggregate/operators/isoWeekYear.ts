import { long } from '../../values/number.js'
import { datePart } from '../dates/date-part.js'

export const $isoWeekYear = datePart('$isoWeekYear', (date) => long(date.weekYear))
