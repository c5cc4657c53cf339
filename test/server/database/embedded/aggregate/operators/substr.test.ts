import { evaluates } from '../evaluate.js'

describe('$substr', () => {
  evaluates([['is the old name of $substrBytes', { $substr: ['abc', 0, 2] }, {}, 'ab']])
})
