import { branches, evaluates, refuses } from '../evaluate.js'

describe('$switch', () => {
  evaluates([
    [
      'takes the first branch that is true',
      {
        $switch: {
          branches: [
            branches('case', { $eq: ['$a', 1] }, 'then', 'one'),
            branches('case', true, 'then', 'other'),
          ],
        },
      },
      { a: 1 },
      'one',
    ],
    ['takes the default', { $switch: { branches: [branches('case', false, 'then', 1)], default: 2 } }, {}, 2],
  ])
  refuses([
    [
      'refuses a value for which no branch is',
      { $switch: { branches: [branches('case', '$a', 'then', 1)] } },
      {},
      40066,
    ],
    ['refuses no branches', { $switch: { branches: [] } }, {}, 40068],
    ['refuses a branch without a case', { $switch: { branches: [branches('then', 1)] } }, {}, 40064],
  ])
})
