import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$second', () => {
  evaluates([['reads the second', { $second: '$d' }, { d: date('2024-07-01T12:15:59Z') }, 59]])
})
