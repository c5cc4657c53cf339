import { integer, type NumberType, numberType, widerType } from './arithmetic.js'
import { type Decimal, exactDecimal, toDecimal128 } from './decimal.js'
import { addDecimals } from './decimal-arithmetic.js'
import { double, type Exact, exact, toBigInt, toDecimal, toNumber } from './number.js'

/**
 * Adds numbers of all types up without losing what doubles round away: whole numbers exactly, decimals in
 * their digits, doubles with the error of each addition carried along.
 */
export class Summation {
  #type: NumberType = 'int'
  #whole = 0n
  #sum = 0
  #error = 0
  #decimal: Decimal = { coefficient: 0n, exponent: 0 }

  add(value: unknown): void {
    const type = numberType(value) as NumberType
    this.#type = widerType(this.#type, type)
    if (type === 'decimal') this.#decimal = addDecimals(this.#decimal, toDecimal(exact(value) as Exact))
    else if (type === 'double') this.#addDouble(toNumber(value))
    else this.#whole += toBigInt(value) as bigint
  }

  /** The sum in the widest type seen; a whole sum beyond the longs is a double. */
  get total(): unknown {
    if (this.#type === 'decimal') return toDecimal128(this.decimal)
    if (this.#type === 'double') return double(this.number)
    return integer(this.#whole, this.#type) ?? double(Number(this.#whole))
  }

  get type(): NumberType {
    return this.#type
  }

  get number(): number {
    const doubles = new Summation()
    doubles.#sum = this.#sum
    doubles.#error = this.#error
    doubles.#addDouble(Number(this.#whole))
    return Number.isFinite(doubles.#sum) ? doubles.#sum + doubles.#error : doubles.#sum
  }

  get decimal(): Decimal {
    const doubles = addDecimals(
      exactDecimal(this.#sum),
      exactDecimal(Number.isFinite(this.#sum) ? this.#error : 0),
    )
    return addDecimals(this.#decimal, addDecimals(doubles, { coefficient: this.#whole, exponent: 0 }))
  }

  #addDouble(value: number): void {
    const sum = this.#sum + value
    const part = sum - this.#sum
    this.#error += this.#sum - (sum - part) + (value - part)
    this.#sum = sum
  }
}
