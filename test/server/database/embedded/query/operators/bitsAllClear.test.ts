import { finds } from '../matching.js'

describe('$bitsAllClear', () => {
  finds([['finds by positions', { a: { $bitsAllClear: [0, 3] } }, [{ a: 6 }], [{ a: 7 }]]])
})
