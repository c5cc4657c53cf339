import { finds } from '../matching.js'

describe('$lte', () => {
  finds([
    ['finds equals too', { a: { $lte: 'b' } }, [{ a: 'b' }, { a: 'a' }], [{ a: 'c' }, { a: 1 }]],
    ['finds null and missing for null', { a: { $lte: null } }, [{ a: null }, {}], [{ a: 1 }]],
  ])
})
