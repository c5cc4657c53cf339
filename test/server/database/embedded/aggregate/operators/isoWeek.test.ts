import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$isoWeek', () => {
  evaluates([
    ['is 53 on the first of January 2016', { $isoWeek: '$d' }, { d: date('2016-01-01T00:00:00Z') }, 53],
    ['is 1 from the Monday on', { $isoWeek: '$d' }, { d: date('2016-01-04T00:00:00Z') }, 1],
  ])
})
