import { Decimal128 } from 'bson'
import { expect } from 'chai'
import fc from 'fast-check'
import {
  type Decimal,
  fromDecimal128,
  toDecimal128,
} from '../../../../../server/database/embedded/values/decimal.js'
import {
  addDecimals,
  divideDecimals,
  moduloDecimals,
  multiplyDecimals,
  roundDecimal,
} from '../../../../../server/database/embedded/values/decimal-arithmetic.js'

const of = (text: string): Decimal => fromDecimal128(Decimal128.fromString(text))
const written = (decimal: Decimal) => toDecimal128(decimal).toString()

const ROWS: [string, Decimal, string][] = [
  ['sum', addDecimals(of('0.1'), of('0.20')), '0.30'],
  ['sum of far ones', addDecimals(of('1E+34'), of('1')), '1.000000000000000000000000000000000E+34'],
  ['sum of opposite infinities', addDecimals(of('Infinity'), of('-Infinity')), 'NaN'],
  ['product', multiplyDecimals(of('1.10'), of('-2')), '-2.20'],
  ['product of zero and infinity', multiplyDecimals(of('0'), of('Infinity')), 'NaN'],
  ['quotient', divideDecimals(of('1'), of('3')), '0.3333333333333333333333333333333333'],
  ['quotient that rounds up', divideDecimals(of('2'), of('3')), '0.6666666666666666666666666666666667'],
  ['exact quotient', divideDecimals(of('1.5'), of('0.5')), '3'],
  ['remainder', moduloDecimals(of('-5.5'), of('2')), '-1.5'],
  ['number rounded half to even', roundDecimal(of('2.5'), 0, 'halfEven'), '2'],
  ['number rounded down', roundDecimal(of('-2.55'), 1, 'floor'), '-2.6'],
]

describe('Decimals', () => {
  for (const [what, decimal, expected] of ROWS) {
    it(`have the right ${what}`, () => expect(written(decimal)).to.equal(expected))
  }

  it('are read and written without loss', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 34n) + 1n, max: 10n ** 34n - 1n }),
        fc.integer({ min: -6000, max: 6000 }),
        (digits, exponent) => {
          const text = Decimal128.fromString(`${digits}E${exponent}`).toString()
          expect(written(of(text))).to.equal(text)
        },
      ),
    )
  })

  it('add and multiply as whole numbers do', () => {
    const whole = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n })
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(written(addDecimals(of(String(a)), of(String(b))))).to.equal(String(a + b))
        expect(written(multiplyDecimals(of(String(a)), of(String(b))))).to.equal(String(a * b))
      }),
    )
  })
})
