import { finds, refusesFilter } from '../matching.js'

describe('$expr', () => {
  finds([
    ['compares two fields', { $expr: { $gt: ['$a', '$b'] } }, [{ a: 2, b: 1 }], [{ a: 1, b: 1 }]],
    ['takes the truth of a value', { $expr: '$a' }, [{ a: 1 }, { a: 'x' }], [{ a: 0 }, {}, { a: null }]],
  ])
  refusesFilter([['refuses an unknown operator', { $expr: { $nonsense: 1 } }, 168]])
})
