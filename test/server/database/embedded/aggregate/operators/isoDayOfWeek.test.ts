import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$isoDayOfWeek', () => {
  evaluates([['is 7 on Sunday', { $isoDayOfWeek: '$d' }, { d: date('2024-03-31T12:00:00Z') }, 7]])
})
