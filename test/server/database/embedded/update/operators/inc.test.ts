import { dbl, dec, long } from '../../values/literals.js'
import { refusesUpdate, updates } from '../updating.js'

describe('$inc', () => {
  updates([
    ['adds to an int', { a: 1 }, { $inc: { a: 2 } }, { a: 3 }],
    ['starts from nothing', {}, { $inc: { 'a.b': 2 } }, { a: { b: 2 } }],
    [
      'turns an int that overflows into a long',
      { a: 2147483647 },
      { $inc: { a: 1 } },
      { a: long(2147483648) },
    ],
    ['keeps a long', { a: long(1) }, { $inc: { a: 1 } }, { a: long(2) }],
    ['makes a double of an int and a double', { a: 1 }, { $inc: { a: 0.5 } }, { a: 1.5 }],
    ['keeps a double whole', { a: dbl(1) }, { $inc: { a: 1 } }, { a: dbl(2) }],
    ['adds to a decimal exactly', { a: dec('0.1') }, { $inc: { a: dec('0.2') } }, { a: dec('0.3') }],
    ['changes nothing with zero', { a: 1 }, { $inc: { a: 0 } }, { a: 1 }],
    ['makes a double of an int and a double zero', { a: 1 }, { $inc: { a: dbl(0) } }, { a: dbl(1) }],
  ])
  refusesUpdate([
    [
      'refuses a string to add',
      {},
      { $inc: { a: 'x' } },
      14,
      'Cannot increment with non-numeric argument: {a: "x"}',
    ],
    [
      'refuses to add to a string',
      { _id: 1, a: 'x' },
      { $inc: { a: 1 } },
      14,
      "Cannot apply $inc to a value of non-numeric type. {_id: 1} has the field 'a' of non-numeric type string",
    ],
    ['refuses to add to null', { a: null }, { $inc: { a: 1 } }, 14],
    [
      'refuses a long that overflows',
      { _id: 1, a: long('9223372036854775807') },
      { $inc: { a: 1 } },
      2,
      'Failed to apply $inc operations to current value ((NumberLong)9223372036854775807) for document {_id: 1}',
    ],
  ])
})
