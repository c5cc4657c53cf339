import { finds } from '../matching.js'

describe('$exists', () => {
  finds([
    ['finds what is there, null too', { a: { $exists: true } }, [{ a: null }, { a: [] }], [{}]],
    ['finds what is missing', { a: { $exists: false } }, [{}], [{ a: null }]],
    ['looks through arrays', { 'a.b': { $exists: true } }, [{ a: [{ b: 1 }, {}] }], [{ a: [{}] }, { a: [] }]],
    ['looks at an index', { 'a.1': { $exists: true } }, [{ a: [1, 2] }], [{ a: [1] }]],
    ['takes 0 for false', { a: { $exists: 0 } }, [{}], [{ a: 1 }]],
  ])
})
