import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$dateSubtract', () => {
  evaluates([
    [
      'takes months away',
      { $dateSubtract: { startDate: '$d', unit: 'month', amount: 1 } },
      { d: date('2021-03-31T00:00:00Z') },
      date('2021-02-28T00:00:00Z'),
    ],
  ])
})
