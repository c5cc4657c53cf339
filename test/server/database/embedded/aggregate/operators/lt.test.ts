import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$lt', () => {
  evaluates([
    ['compares dates', { $lt: ['$a', '$b'] }, { a: date('2020-01-01'), b: date('2021-01-01') }, true],
    ['is false of equals', { $lt: [1, 1] }, {}, false],
  ])
})
