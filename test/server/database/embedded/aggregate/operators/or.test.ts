import { evaluates } from '../evaluate.js'

describe('$or', () => {
  evaluates([
    ['is false of nothing', { $or: [] }, {}, false],
    ['is true where one is', { $or: [null, 1] }, {}, true],
  ])
})
