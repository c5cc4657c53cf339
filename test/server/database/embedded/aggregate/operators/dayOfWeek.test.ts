import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$dayOfWeek', () => {
  evaluates([
    ['is 1 on Sunday', { $dayOfWeek: '$d' }, { d: date('2024-03-31T12:00:00Z') }, 1],
    ['is 7 on Saturday', { $dayOfWeek: '$d' }, { d: date('2024-03-30T12:00:00Z') }, 7],
  ])
})
