import { dbl, long } from '../../values/literals.js'
import { refusesUpdate, updates } from '../updating.js'

describe('$bit', () => {
  updates([
    ['keeps common bits', { a: 13 }, { $bit: { a: { and: 10 } } }, { a: 8 }],
    ['joins bits', { a: 3 }, { $bit: { a: { or: 5 } } }, { a: 7 }],
    ['keeps bits that differ', { a: long(1) }, { $bit: { a: { xor: 5 } } }, { a: long(4) }],
    ['starts from zero', {}, { $bit: { a: { or: 5 } } }, { a: 5 }],
    ['does one after another', { a: 1 }, { $bit: { a: { or: 2, and: 2 } } }, { a: 2 }],
  ])
  refusesUpdate([
    ['refuses a double', {}, { $bit: { a: { or: 1.5 } } }, 2],
    ['refuses to change a double', { _id: 1, a: dbl(1) }, { $bit: { a: { or: 1 } } }, 2],
    ['refuses another operation', {}, { $bit: { a: { nand: 1 } } }, 2],
    ['refuses a number', {}, { $bit: { a: 1 } }, 2],
    ['refuses none', {}, { $bit: { a: {} } }, 2],
  ])
})
