import { datePart } from '../dates/date-part.js'

export const $second = datePart('$second', (date) => date.second)
