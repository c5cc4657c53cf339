import { Binary } from 'bson'
import { long } from '../../values/literals.js'
import { finds, refusesFilter } from '../matching.js'

describe('$bitsAllSet', () => {
  finds([
    [
      'finds by positions',
      { a: { $bitsAllSet: [1, 2] } },
      [{ a: 6 }, { a: 7 }, { a: long(6) }],
      [{ a: 2 }, { a: 'x' }, { a: 6.5 }],
    ],
    ['finds by a mask', { a: { $bitsAllSet: 6 } }, [{ a: 6 }], [{ a: 4 }]],
    [
      'finds by data',
      { a: { $bitsAllSet: new Binary(Buffer.from([6])) } },
      [{ a: new Binary(Buffer.from([7])) }, { a: 6 }],
      [{ a: 1 }],
    ],
    ['takes the sign for all bits beyond', { a: { $bitsAllSet: [200] } }, [{ a: -1 }], [{ a: 1 }]],
  ])
  refusesFilter([
    ['refuses a negative mask', { a: { $bitsAllSet: -1 } }, 9],
    ['refuses a string', { a: { $bitsAllSet: 'x' } }, 2],
    ['refuses a negative position', { a: { $bitsAllSet: [-1] } }, 9],
  ])
})
