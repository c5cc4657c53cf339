import { evaluates, refuses } from '../evaluate.js'

describe('$first', () => {
  evaluates([
    ['takes the first element', { $first: '$a' }, { a: [3, 1] }, 3],
    ['is missing of an empty array', { $first: '$a' }, { a: [] }, undefined],
  ])
  refuses([['refuses what is no array', { $first: '$a' }, { a: 1 }, 28689]])
})
