import { evaluates, refuses } from '../evaluate.js'

describe('$firstN', () => {
  evaluates([
    ['takes the first elements', { $firstN: { n: 2, input: [1, 2, 3] } }, {}, [1, 2]],
    ['takes all where there are fewer', { $firstN: { n: 5, input: [1] } }, {}, [1]],
  ])
  refuses([
    ['refuses no document', { $firstN: 0 }, {}, 5787801],
    ['refuses none', { $firstN: { n: 0, input: [1] } }, {}, 5787908],
  ])
})
