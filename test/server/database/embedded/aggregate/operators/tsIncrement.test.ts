import { Timestamp } from 'bson'
import { long } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$tsIncrement', () => {
  evaluates([
    [
      'reads the count within the second',
      { $tsIncrement: '$a' },
      { a: new Timestamp({ t: 12, i: 3 }) },
      long(3),
    ],
  ])
})
