import { evaluates } from '../evaluate.js'

describe('$minN', () => {
  evaluates([['takes the least, without nulls', { $minN: { n: 2, input: [3, null, 1, 2] } }, {}, [1, 2]]])
})
