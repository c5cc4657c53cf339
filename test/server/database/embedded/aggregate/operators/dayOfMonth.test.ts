import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$dayOfMonth', () => {
  evaluates([
    ['reads the day', { $dayOfMonth: '$d' }, { d: date('2014-03-31T00:00:00Z') }, 31],
    [
      'reads it in Paris',
      { $dayOfMonth: { date: '$d', timezone: 'Europe/Paris' } },
      { d: date('2014-03-30T23:00:00Z') },
      31,
    ],
  ])
})
