import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$millisecond', () => {
  evaluates([
    ['reads the millisecond', { $millisecond: ['$d'] }, { d: date('2024-07-01T12:15:59.736Z') }, 736],
  ])
})
