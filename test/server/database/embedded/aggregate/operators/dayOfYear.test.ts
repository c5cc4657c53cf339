import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$dayOfYear', () => {
  evaluates([
    ['is 366 at the end of a leap year', { $dayOfYear: '$d' }, { d: date('2024-12-31T12:00:00Z') }, 366],
  ])
})
