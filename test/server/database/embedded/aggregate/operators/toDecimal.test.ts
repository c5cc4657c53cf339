import { ObjectId } from 'bson'
import { dec } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$toDecimal', () => {
  evaluates([
    ['keeps fifteen digits of a double', { $toDecimal: 0.1 }, {}, dec('0.100000000000000')],
    ['reads a string exactly', { $toDecimal: '5.50' }, {}, dec('5.50')],
    ['is 1 of true', { $toDecimal: true }, {}, dec('1')],
  ])
  refuses([
    ['refuses nonsense', { $toDecimal: 'x' }, {}, 241],
    ['refuses an ObjectId', { $toDecimal: '$a' }, { a: new ObjectId() }, 241],
  ])
})
