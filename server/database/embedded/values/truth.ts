import { exact, toNumber } from './number.js'

/** Whether a value counts as true: all but false, null, missing and zero. */
export function isTruthy(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false
  return exact(value) === undefined || toNumber(value) !== 0
}
