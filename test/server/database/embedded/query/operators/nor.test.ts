import { finds } from '../matching.js'

describe('$nor', () => {
  finds([['finds where none holds', { $nor: [{ a: 1 }, { b: 2 }] }, [{ a: 2 }, {}], [{ a: 1 }, { b: 2 }]]])
})
