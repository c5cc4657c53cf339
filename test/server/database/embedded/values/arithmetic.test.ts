import { expect } from 'chai'
import { add, multiply, subtract } from '../../../../../server/database/embedded/values/arithmetic.js'
import { dbl, dec, long } from './literals.js'
import { shown } from './shown.js'

const ROWS: [string, unknown, unknown][] = [
  ['two ints are an int', add(1, 2), 3],
  ['an int that overflows is a long', add(2147483647, 1), long(2147483648)],
  ['a long and an int are a long', add(long(1), 2), long(3)],
  ['a double wins over a long', add(long(1), dbl(2)), dbl(3)],
  ['a decimal wins over a double', add(dec('0.1'), 0.2), dec('0.300000000000000')],
  ['longs multiply exactly', multiply(long('3037000499'), long('3037000499')), long('9223372030926249001')],
  ['large ints multiply exactly', multiply(2147483647, 2147483647), long('4611686014132420609')],
  ['a long that overflows is none', multiply(long('9223372036854775807'), 2), undefined],
  ['ints subtract below the least int', subtract(-2147483648, 1), long(-2147483649)],
]

describe('Arithmetic between the types of numbers', () => {
  for (const [sentence, result, expected] of ROWS)
    it(sentence, () => expect(shown(result)).to.equal(shown(expected)))
})
