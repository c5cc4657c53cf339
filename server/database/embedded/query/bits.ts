import type { Binary } from 'bson'
import { badValue, failedToParse } from '../errors.js'
import { bytesOf } from '../values/compare.js'
import { formatValue } from '../values/format.js'
import { exact, integerOf, LONG_MAX, LONG_MIN, toBigInt, toNumber } from '../values/number.js'
import { bsonType } from '../values/type.js'
import type { ValueOperator } from './operator.js'

/** Builds an operator over bit positions: a mask, a list of positions, or binary data. */
export function bitsOperator(name: string, accepts: (bits: boolean[]) => boolean): ValueOperator {
  return {
    parse: (operand) => positions(name, operand),
    test: (operand) => {
      const asked = operand as number[]
      return (value) => {
        const bit = bitReader(value)
        return bit !== undefined && accepts(asked.map(bit))
      }
    },
  }
}

function positions(name: string, operand: unknown): number[] {
  if (Array.isArray(operand)) return operand.map(position)
  if (bsonType(operand) === 'binData') return setBits(bytesOf(operand as Binary))
  const mask = integerOf(operand)
  if (mask === undefined)
    throw badValue(
      `${name} takes an Array, a number, or a BinData but received: ${name}: ${formatValue(operand)}`,
    )
  if (mask < 0) throw failedToParse(`Expected a non-negative number in: ${name}: ${formatValue(operand)}`)
  const bits = toBigInt(operand) as bigint
  return Array.from({ length: 64 }, (_, i) => i).filter((i) => (bits >> BigInt(i)) & 1n)
}

function position(item: unknown): number {
  const bit = integerOf(item)
  if (bit === undefined)
    throw failedToParse(`Failed to parse bit position. Expected a number in: ${formatValue(item)}`)
  if (bit < 0)
    throw failedToParse(
      `Failed to parse bit position. Expected a non-negative number in: ${formatValue(item)}`,
    )
  return bit
}

function setBits(bytes: Uint8Array): number[] {
  return Array.from({ length: bytes.length * 8 }, (_, i) => i).filter((i) => bitOf(bytes, i))
}

function bitOf(bytes: Uint8Array, bit: number): boolean {
  return (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1
}

function bitReader(value: unknown): ((bit: number) => boolean) | undefined {
  if (bsonType(value) === 'binData') {
    const bytes = bytesOf(value as Binary)
    return (bit) => bitOf(bytes, bit)
  }
  if (exact(value) === undefined || !Number.isInteger(toNumber(value))) return undefined
  const bits = toBigInt(value) as bigint
  if (bits < LONG_MIN || bits > LONG_MAX) return undefined
  return (bit) => ((bits >> BigInt(Math.min(bit, 63))) & 1n) === 1n
}
