import { Timestamp } from 'bson'
import { date, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$tsSecond', () => {
  evaluates([['reads the seconds', { $tsSecond: '$a' }, { a: new Timestamp({ t: 12, i: 3 }) }, long(12)]])
  refuses([['refuses a date', { $tsSecond: '$a' }, { a: date('2020-01-01') }, 5687301]])
})
