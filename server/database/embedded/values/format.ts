import type { Binary, Code, ObjectId, Timestamp } from 'bson'
import { bytesOf, regexParts } from './compare.js'
import { fieldsOf } from './field-order.js'
import { asDocument, bsonType } from './type.js'

/** A value as MongoDB prints it in its messages. */
export function formatValue(value: unknown): string {
  switch (bsonType(value)) {
    case 'string':
    case 'symbol':
      return `"${String(value)}"`
    case 'double':
      return formatDouble(Number(value))
    case 'decimal':
      return `NumberDecimal("${String(value)}")`
    case 'date':
      return `new Date(${Number(value)})`
    case 'objectId':
      return `ObjectId('${(value as ObjectId).toHexString()}')`
    case 'array':
      return (value as unknown[]).length === 0
        ? '[]'
        : `[ ${(value as unknown[]).map(formatValue).join(', ')} ]`
    case 'object':
      return formatDocument(asDocument(value) ?? {})
    case 'binData':
      return `BinData(${(value as Binary).sub_type ?? 0}, ${Buffer.from(bytesOf(value as Binary))
        .toString('hex')
        .toUpperCase()})`
    case 'regex': {
      const { pattern, options } = regexParts(value as RegExp)
      return `/${pattern}/${options}`
    }
    case 'timestamp':
      return `Timestamp(${(value as Timestamp).getHighBitsUnsigned()}, ${(value as Timestamp).getLowBitsUnsigned()})`
    case 'javascript':
    case 'javascriptWithScope':
      return String((value as Code).code)
    case 'minKey':
      return 'MinKey'
    case 'maxKey':
      return 'MaxKey'
    default:
      return String(value)
  }
}

/** One field as MongoDB prints an element: `name: value`. */
export function formatElement(name: string, value: unknown): string {
  return `${name}: ${formatValue(value)}`
}

function formatDocument(doc: Record<string, unknown>): string {
  const fields = fieldsOf(doc).map(([name, value]) => formatElement(name, value))
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

function formatDouble(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(1) : String(value)
}
