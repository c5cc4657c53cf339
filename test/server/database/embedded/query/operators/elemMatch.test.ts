import { finds, refusesFilter } from '../matching.js'

describe('$elemMatch', () => {
  finds([
    [
      'finds one element for which all holds',
      { a: { $elemMatch: { $gt: 1, $lt: 3 } } },
      [{ a: [0, 2] }],
      [{ a: [0, 5] }, { a: 2 }, {}],
    ],
    [
      'finds one document',
      { a: { $elemMatch: { x: 1, y: 2 } } },
      [{ a: [{ x: 1, y: 2 }] }],
      [{ a: [{ x: 1 }, { y: 2 }] }, { a: { x: 1, y: 2 } }],
    ],
    [
      'looks through arrays on the way',
      { 'a.b': { $elemMatch: { $eq: 1 } } },
      [{ a: [{ b: [1] }] }],
      [{ a: [{ b: 1 }] }],
    ],
    ['does not look into arrays within', { a: { $elemMatch: { $eq: 1 } } }, [{ a: [1] }], [{ a: [[1]] }]],
    ['may be nested', { a: { $elemMatch: { $elemMatch: { $eq: 1 } } } }, [{ a: [[1]] }], [{ a: [1] }]],
    [
      'takes $or',
      { a: { $elemMatch: { $or: [{ x: 1 }, { y: 1 }] } } },
      [{ a: [{ y: 1 }] }],
      [{ a: [{ z: 1 }] }],
    ],
    ['takes $not and $ne', { a: { $elemMatch: { $ne: 1 } } }, [{ a: [1, 2] }], [{ a: [1] }, { a: [] }]],
  ])
  refusesFilter([['refuses what is no document', { a: { $elemMatch: 1 } }, 2, '$elemMatch needs an Object']])
})
