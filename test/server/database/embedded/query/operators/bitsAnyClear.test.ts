import { finds } from '../matching.js'

describe('$bitsAnyClear', () => {
  finds([['finds by positions', { a: { $bitsAnyClear: [0, 1] } }, [{ a: 2 }], [{ a: 3 }]]])
})
