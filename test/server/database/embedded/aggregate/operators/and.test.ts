import { expect } from 'chai'
import { evaluate, evaluates } from '../evaluate.js'

describe('$and', () => {
  evaluates([
    ['is true of nothing', { $and: [] }, {}, true],
    ['is false where one is zero', { $and: [1, 0] }, {}, false],
    ['is true of strings, empty ones too', { $and: ['', []] }, {}, true],
    ['is false of a missing field', { $and: ['$a'] }, {}, false],
  ])
  it('does not look further than the first false', () =>
    expect(evaluate({ $and: [false, { $divide: [1, '$zero'] }] }, { zero: 0 })).to.equal(false))
})
