import { evaluates, refuses } from '../evaluate.js'

describe('$minN', () => {
  evaluates([['takes the least, without nulls', { $minN: { n: 2, input: [3, null, 1, 2] } }, {}, [1, 2]]])
  refuses([['refuses no document', { $minN: 0 }, {}, 5787900]])
})
