import { evaluates, refuses } from '../evaluate.js'

describe('$sortArray', () => {
  evaluates([
    ['sorts whole elements', { $sortArray: { input: [3, 1, 2], sortBy: -1 } }, {}, [3, 2, 1]],
    [
      'sorts by a field',
      { $sortArray: { input: '$a', sortBy: { n: 1 } } },
      { a: [{ n: 2 }, { n: 1 }] },
      [{ n: 1 }, { n: 2 }],
    ],
  ])
  refuses([['refuses what is no array', { $sortArray: { input: '$a', sortBy: 1 } }, { a: 1 }, 2942504]])
})
