import { finds } from '../matching.js'

describe('$bitsAnySet', () => {
  finds([['finds by positions', { a: { $bitsAnySet: [0, 1] } }, [{ a: 2 }], [{ a: 4 }]]])
})
