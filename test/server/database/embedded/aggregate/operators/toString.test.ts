import { Binary, ObjectId, UUID } from 'bson'
import { date, dbl, dec, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$toString', () => {
  evaluates([
    ['writes a double', { $toString: 2.5 }, {}, '2.5'],
    ['writes sixteen digits of a double', { $toString: { $add: [0.1, 0.2] } }, {}, '0.3'],
    ['writes a large double by its power', { $toString: 1.5e21 }, {}, '1.5e+21'],
    ['writes a small double by its power', { $toString: 1e-7 }, {}, '1e-07'],
    ['writes a double without a fraction', { $toString: dbl(4) }, {}, '4'],
    ['writes a decimal with its zeros', { $toString: '$a' }, { a: dec('2.50') }, '2.50'],
    ['writes a long', { $toString: '$a' }, { a: long('9223372036854775807') }, '9223372036854775807'],
    [
      'writes an ObjectId',
      { $toString: '$a' },
      { a: new ObjectId('5ab9cbfa31c2ab715d42129e') },
      '5ab9cbfa31c2ab715d42129e',
    ],
    [
      'writes a date',
      { $toString: '$a' },
      { a: date('2018-03-27T16:58:51.538Z') },
      '2018-03-27T16:58:51.538Z',
    ],
    ['writes binary data in base64', { $toString: new Binary(Buffer.from('ab')) }, {}, 'YWI='],
    [
      'writes a UUID',
      { $toString: new UUID('0e3b9063-8abd-4eb3-9f9f-f4c59fd30a60') },
      {},
      '0e3b9063-8abd-4eb3-9f9f-f4c59fd30a60',
    ],
    ['writes a boolean', { $toString: true }, {}, 'true'],
  ])
  refuses([['refuses an array', { $toString: [[1]] }, {}, 241]])
})
