import { evaluates } from '../evaluate.js'

describe('$max', () => {
  evaluates([
    ['is the greatest of an array', { $max: '$a' }, { a: [1, 3, 2] }, 3],
    ['passes over null', { $max: [null, 1] }, {}, 1],
    ['is null of nothing', { $max: [] }, {}, null],
  ])
})
