import { evaluates, refuses } from '../evaluate.js'

describe('$reverseArray', () => {
  evaluates([
    ['turns an array round', { $reverseArray: '$a' }, { a: [1, 2, 3] }, [3, 2, 1]],
    ['is null of null', { $reverseArray: null }, {}, null],
  ])
  refuses([['refuses what is no array', { $reverseArray: '$a' }, { a: 1 }, 34435]])
})
