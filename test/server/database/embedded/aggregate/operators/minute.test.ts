import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$minute', () => {
  evaluates([
    [
      'reads the minute',
      { $minute: { date: '$d', timezone: '+05:30' } },
      { d: date('2024-07-01T12:15:00Z') },
      45,
    ],
  ])
})
