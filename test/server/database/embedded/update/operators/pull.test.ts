import { dbl } from '../../values/literals.js'
import { refusesUpdate, updates } from '../updating.js'

describe('$pull', () => {
  updates([
    ['takes equal values away', { a: [1, 2, dbl(1)] }, { $pull: { a: 1 } }, { a: [2] }],
    ['takes away what a condition finds', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
    [
      'takes away documents that match',
      { a: [{ k: 1, x: 1 }, { k: 2 }] },
      { $pull: { a: { k: 1 } } },
      { a: [{ k: 2 }] },
    ],
    [
      'matches the fields of documents by conditions',
      { a: [{ n: 1 }, { n: 5 }, 7] },
      { $pull: { a: { n: { $gt: 3 } } } },
      { a: [{ n: 1 }, 7] },
    ],
    [
      'matches by $or',
      { a: [{ n: 1 }, { m: 2 }, { n: 3 }] },
      { $pull: { a: { $or: [{ n: 1 }, { m: 2 }] } } },
      { a: [{ n: 3 }] },
    ],
    ['matches by $in', { a: ['x', 'y'] }, { $pull: { a: { $in: ['x'] } } }, { a: ['y'] }],
    [
      'matches by $elemMatch',
      { a: [{ r: [{ q: 1 }] }, { r: [{ q: 2 }] }] },
      { $pull: { a: { r: { $elemMatch: { q: 1 } } } } },
      { a: [{ r: [{ q: 2 }] }] },
    ],
    ['takes an array away', { a: [[1, 2], [1]] }, { $pull: { a: [1, 2] } }, { a: [[1]] }],
    ['does nothing where nothing matches', { a: [1] }, { $pull: { a: 2 } }, { a: [1] }],
    ['does nothing to what is missing', {}, { $pull: { a: 2 } }, {}],
  ])
  refusesUpdate([
    ['refuses what is no array', { a: 1 }, { $pull: { a: 1 } }, 2, 'Cannot apply $pull to a non-array value'],
  ])
})
