import type { Decimal128 } from 'bson'
import { KEY_TYPE } from './key-type.js'
import type { KeyWriter } from './key-writer.js'

const BELOW = 0x40
const EXACT = 0x80
const ABOVE = 0xc0
const EXPONENT_BIAS = 20000

const float = new DataView(new ArrayBuffer(8))

/**
 * Writes a number of any BSON type on one scale: the nearest double, then how the number lies to that
 * double, then its exact decimal digits where it is not that double.
 */
export function writeNumber(writer: KeyWriter, value: number | bigint | Decimal128): void {
  writer.byte(KEY_TYPE.number)
  if (typeof value === 'number') {
    writeDouble(writer, value)
    return writer.byte(EXACT)
  }
  if (typeof value === 'bigint') return writeInteger(writer, value)
  writeDecimal(writer, value)
}

function writeInteger(writer: KeyWriter, value: bigint): void {
  const nearest = Number(value)
  writeDouble(writer, nearest)
  const exact = BigInt(nearest)
  if (exact === value) return writer.byte(EXACT)
  writer.byte(value < exact ? BELOW : ABOVE)
  writeDigits(writer, value, 0)
}

function writeDecimal(writer: KeyWriter, value: Decimal128): void {
  const text = value.toString()
  const nearest = Number(text)
  writeDouble(writer, nearest)
  const parts = parseDecimal(text)
  if (!parts) return writer.byte(EXACT)
  const side = compareToDouble(parts.digits, parts.exponent, nearest)
  if (side === 0) return writer.byte(EXACT)
  writer.byte(side < 0 ? BELOW : ABOVE)
  writeDigits(writer, parts.digits, parts.exponent)
}

/** NaN below all, then the doubles in their order; both zeros alike. */
function writeDouble(writer: KeyWriter, value: number): void {
  if (Number.isNaN(value)) return writer.uint64(0n)
  float.setFloat64(0, value === 0 ? 0 : value)
  const high = float.getUint32(0)
  const low = float.getUint32(4)
  const negative = high >>> 31 === 1
  writer.uint32((negative ? ~high : high | 0x8000_0000) >>> 0)
  writer.uint32((negative ? ~low : low) >>> 0)
}

function writeDigits(writer: KeyWriter, digits: bigint, exponent: number): void {
  const start = writer.length
  const negative = digits < 0n
  const text = (negative ? -digits : digits).toString()
  writer.uint32(text.length + exponent + EXPONENT_BIAS)
  writer.bytes(Buffer.from(text.replace(/0+$/, ''), 'latin1'))
  writer.byte(0)
  if (negative) writer.invertFrom(start)
}

function parseDecimal(text: string): { digits: bigint; exponent: number } | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?$/.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  return { digits: BigInt(`${sign}${whole}${fraction}`), exponent: Number(exponent) - fraction.length }
}

function compareToDouble(digits: bigint, exponent: number, nearest: number): number {
  if (!Number.isFinite(nearest)) return nearest > 0 ? -1 : 1
  const { mantissa, power } = splitDouble(nearest)
  let left = digits
  let right = mantissa
  if (exponent >= 0) left *= 10n ** BigInt(exponent)
  else right *= 10n ** BigInt(-exponent)
  if (power >= 0) right <<= BigInt(power)
  else left <<= BigInt(-power)
  return left < right ? -1 : left > right ? 1 : 0
}

function splitDouble(value: number): { mantissa: bigint; power: number } {
  float.setFloat64(0, value)
  const bits = float.getBigUint64(0)
  const biased = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xf_ffff_ffff_ffffn
  const magnitude = biased === 0 ? fraction : fraction | 0x10_0000_0000_0000n
  return { mantissa: bits >> 63n ? -magnitude : magnitude, power: Math.max(biased, 1) - 1075 }
}
