import { date, long } from '../../values/literals.js'
import { finds } from '../matching.js'

describe('$gte', () => {
  finds([
    ['finds equals too', { a: { $gte: 1 } }, [{ a: 1 }, { a: long(2) }], [{ a: 0 }]],
    ['finds null and missing for null', { a: { $gte: null } }, [{ a: null }, {}], [{ a: 1 }]],
    ['finds NaN for NaN', { a: { $gte: Number.NaN } }, [{ a: Number.NaN }], [{ a: 1 }]],
    [
      'compares dates',
      { a: { $gte: date('2020-01-01') } },
      [{ a: date('2020-01-01') }],
      [{ a: date('2019-01-01') }, { a: 5 }],
    ],
  ])
})
