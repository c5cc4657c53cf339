import { BSONRegExp, ObjectId } from 'bson'
import { expect } from 'chai'
import { formatValue } from '../../../../../server/database/embedded/values/format.js'
import { dbl, dec } from './literals.js'

const ROWS: [unknown, string][] = [
  [{ a: 1, b: 'x' }, '{ a: 1, b: "x" }'],
  [{}, '{}'],
  [[1, [null]], '[ 1, [ null ] ]'],
  [dbl(1), '1.0'],
  [dec('1.50'), 'NumberDecimal("1.50")'],
  [new ObjectId('507f1f77bcf86cd799439011'), "ObjectId('507f1f77bcf86cd799439011')"],
  [new BSONRegExp('a', 'i'), '/a/i'],
  [new Date(5), 'new Date(5)'],
  [true, 'true'],
]

describe('The words of messages', () => {
  for (const [value, text] of ROWS) it(`write ${text}`, () => expect(formatValue(value)).to.equal(text))
})
