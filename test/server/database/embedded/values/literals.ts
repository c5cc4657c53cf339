import { Decimal128, Double, Long } from 'bson'

export const dbl = (value: number) => new Double(value)
export const long = (value: number | string) =>
  typeof value === 'string' ? Long.fromString(value) : Long.fromNumber(value)
export const dec = (text: string) => Decimal128.fromString(text)
export const date = (text: string) => new Date(text)
