import { evaluates, refuses } from '../evaluate.js'

describe('$reduce', () => {
  evaluates([
    [
      'folds an array',
      { $reduce: { input: ['a', 'b'], initialValue: '', in: { $concat: ['$$value', '$$this'] } } },
      {},
      'ab',
    ],
    ['gives the initial value of an empty array', { $reduce: { input: [], initialValue: 5, in: 1 } }, {}, 5],
    ['is null of null', { $reduce: { input: null, initialValue: 5, in: 1 } }, {}, null],
  ])
  refuses([
    ['refuses what is no array', { $reduce: { input: '$a', initialValue: 0, in: 1 } }, { a: 1 }, 40080],
  ])
})
