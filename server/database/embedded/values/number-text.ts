import { type Exact, exact } from './number.js'

/** A number of any type as MongoDB writes it in a string. */
export function numberText(value: unknown): string {
  const number = exact(value) as Exact
  return typeof number === 'number' && Object.is(number, -0) ? '-0' : String(number)
}
