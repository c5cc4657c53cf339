import { evaluates } from '../evaluate.js'

describe('$maxN', () => {
  evaluates([['takes the greatest, greatest first', { $maxN: { n: 2, input: [1, 3, 2, null] } }, {}, [3, 2]]])
})
