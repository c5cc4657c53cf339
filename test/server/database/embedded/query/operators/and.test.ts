import { finds, refusesFilter } from '../matching.js'

describe('$and', () => {
  finds([
    ['finds where all hold', { $and: [{ a: 1 }, { b: 2 }] }, [{ a: 1, b: 2 }], [{ a: 1 }]],
    ['takes one field twice', { $and: [{ a: { $gt: 1 } }, { a: { $lt: 5 } }] }, [{ a: 3 }], [{ a: 5 }]],
  ])
  refusesFilter([
    ['refuses an empty list', { $and: [] }, 2, '$and/$or/$nor must be a nonempty array'],
    ['refuses what is no list', { $and: {} }, 2, '$and must be an array'],
    ['refuses a value in the list', { $and: [1] }, 2, '$or/$and/$nor entries need to be full objects'],
  ])
})
