import { dbl } from '../../values/literals.js'
import { finds, refusesFilter } from '../matching.js'

describe('$size', () => {
  finds([
    [
      'finds by length',
      { a: { $size: 2 } },
      [{ a: [1, 2] }, { a: [[], []] }],
      [{ a: [1] }, { a: 2 }, {}, { a: [[1, 2]] }],
    ],
    ['takes a whole double', { a: { $size: dbl(0) } }, [{ a: [] }], [{}]],
  ])
  refusesFilter([
    ['refuses a fraction', { a: { $size: 1.5 } }, 9],
    ['refuses less than zero', { a: { $size: -1 } }, 9],
    ['refuses a string', { a: { $size: 'x' } }, 9],
  ])
})
