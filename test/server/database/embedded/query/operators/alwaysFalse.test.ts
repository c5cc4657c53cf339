import { finds } from '../matching.js'

describe('$alwaysFalse', () => {
  finds([['finds none', { $alwaysFalse: 1 }, [], [{}]]])
})
