import { date, long } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$isoWeekYear', () => {
  evaluates([
    ['is the year of the week', { $isoWeekYear: '$d' }, { d: date('2016-01-01T00:00:00Z') }, long(2015)],
  ])
})
