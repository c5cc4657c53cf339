import { BSONRegExp } from 'bson'
import { finds, refusesFilter } from '../matching.js'

describe('$all', () => {
  finds([
    ['finds arrays that hold all', { a: { $all: [1, 2] } }, [{ a: [2, 3, 1] }], [{ a: [1] }, { a: 1 }, {}]],
    ['finds a single value', { a: { $all: [1] } }, [{ a: 1 }, { a: [1] }], [{ a: 2 }]],
    ['finds an array within', { a: { $all: [[1, 2]] } }, [{ a: [[1, 2]] }, { a: [1, 2] }], [{ a: [1] }]],
    ['finds nothing for nothing', { a: { $all: [] } }, [], [{ a: [] }, { a: 1 }]],
    [
      'takes $elemMatch',
      { a: { $all: [{ $elemMatch: { x: 1 } }, { $elemMatch: { y: 2 } }] } },
      [{ a: [{ x: 1 }, { y: 2 }] }],
      [{ a: [{ x: 1 }] }],
    ],
    [
      'takes regular expressions',
      { a: { $all: [new BSONRegExp('^a'), 'b'] } },
      [{ a: ['b', 'ab'] }],
      [{ a: ['b'] }],
    ],
  ])
  refusesFilter([
    ['refuses what is no array', { a: { $all: 1 } }, 2, '$all needs an array'],
    ['refuses other operators', { a: { $all: [{ $gt: 1 }] } }, 2, 'no $ expressions in $all'],
  ])
})
