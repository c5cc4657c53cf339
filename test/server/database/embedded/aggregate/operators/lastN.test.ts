import { evaluates } from '../evaluate.js'

describe('$lastN', () => {
  evaluates([['takes the last elements', { $lastN: { n: 2, input: [1, 2, 3] } }, {}, [2, 3]]])
})
