import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$week', () => {
  evaluates([
    ['is 0 before the first Sunday', { $week: '$d' }, { d: date('2016-01-01T00:00:00Z') }, 0],
    ['is 1 on the first Sunday', { $week: '$d' }, { d: date('2016-01-03T00:00:00Z') }, 1],
  ])
})
