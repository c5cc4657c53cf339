import { datePart } from '../dates/date-part.js'

export const $millisecond = datePart('$millisecond', (date) => date.millisecond)
