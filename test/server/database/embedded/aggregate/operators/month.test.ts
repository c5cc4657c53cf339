import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$month', () => {
  evaluates([
    ['reads the month', { $month: '$d' }, { d: date('2014-03-01T00:00:00Z') }, 3],
    [
      'reads it at an offset',
      { $month: { date: '$d', timezone: '-0100' } },
      { d: date('2014-03-01T00:00:00Z') },
      2,
    ],
  ])
})
