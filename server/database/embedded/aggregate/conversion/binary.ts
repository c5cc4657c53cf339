import { Binary } from 'bson'
import { bytesOf } from '../../values/compare.js'
import { conversionFailure } from './failure.js'

/** The texts that binary data is written in. */
export const FORMATS = ['auto', 'base64', 'base64url', 'hex', 'utf8', 'uuid'] as const
export type Format = (typeof FORMATS)[number]

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const WRITTEN: Record<Exclude<Format, 'auto' | 'utf8'>, RegExp> = {
  base64: /^([\w+/]{4})*([\w+/]{2}==|[\w+/]{3}=)?$/,
  base64url: /^[\w-]*={0,2}$/,
  hex: /^([0-9a-f]{2})*$/i,
  uuid: UUID,
}

/** Reads binary data from a text. */
export function toBinary(text: string, format: Format | undefined, subtype = 0): Binary {
  if (format === undefined) throw missingFormat('string', 'binData')
  const written = format === 'auto' || format === 'utf8' ? undefined : WRITTEN[format]
  const isUuid = format === 'uuid'
  if (format === 'auto' || (written && !written.test(text)) || isUuid !== (subtype === Binary.SUBTYPE_UUID)) {
    throw conversionFailure(
      `Input '${text}' in $convert with no onError value does not match format '${format}' of binData with subtype ${subtype}`,
    )
  }
  if (isUuid) return new Binary(Buffer.from(text.replaceAll('-', ''), 'hex'), subtype)
  return new Binary(Buffer.from(text, format), subtype)
}

/** Writes binary data as a text: by itself a UUID as one, and anything else in base64. */
export function binaryText(value: Binary, format: Format | undefined): string {
  if (format === undefined) throw missingFormat('binData', 'string')
  const bytes = Buffer.from(bytesOf(value))
  const isUuid = value.sub_type === Binary.SUBTYPE_UUID && bytes.length === 16
  if (format === 'uuid' && !isUuid) {
    throw conversionFailure(
      `Attempt to convert binData of subtype ${value.sub_type} to a UUID in $convert with no onError value`,
    )
  }
  if (format === 'uuid' || (format === 'auto' && isUuid)) {
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
  return bytes.toString(format === 'auto' ? 'base64' : format)
}

function missingFormat(from: string, to: string): Error {
  return conversionFailure(
    `Format must be specified when converting from '${from}' to '${to}' in $convert with no onError value`,
  )
}
