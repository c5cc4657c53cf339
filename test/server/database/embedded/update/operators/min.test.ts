import { date, dbl } from '../../values/literals.js'
import { updates } from '../updating.js'

describe('$min', () => {
  updates([
    ['sets what is less', { a: 5 }, { $min: { a: 3 } }, { a: 3 }],
    ['leaves what is less already', { a: 1 }, { $min: { a: 3 } }, { a: 1 }],
    ['leaves an equal number of another type', { a: dbl(3) }, { $min: { a: 3 } }, { a: dbl(3) }],
    ['compares types', { a: 'x' }, { $min: { a: 3 } }, { a: 3 }],
    ['sets what is missing', {}, { $min: { a: 3 } }, { a: 3 }],
    [
      'compares dates',
      { a: date('2020-01-02') },
      { $min: { a: date('2020-01-01') } },
      { a: date('2020-01-01') },
    ],
  ])
})
