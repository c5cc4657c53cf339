import { location } from '../errors.js'
import { formatValue } from '../values/format.js'
import { integerOf, isNumber, toNumber } from '../values/number.js'

/** Whether an operand is that of a find's `$slice`, and not of the expression of that name. */
export function isFindSlice(operand: unknown): boolean {
  return !Array.isArray(operand) || (operand.length === 2 && isNumber(operand[0]))
}

/** Compiles the `$slice` of a find: a count, or a number to skip and a count. */
export function compileSlice(operand: unknown): (value: unknown) => unknown {
  const [skip, limit] = window(operand)
  return (value) => {
    if (!Array.isArray(value)) return value
    const start = skip < 0 ? Math.max(0, value.length + skip) : skip
    return value.slice(start, start + limit)
  }
}

function window(operand: unknown): [number, number] {
  if (isNumber(operand)) {
    const count = Math.trunc(toNumber(operand))
    return count < 0 ? [count, -count] : [0, count]
  }
  if (!Array.isArray(operand)) {
    throw location(
      28667,
      `Invalid $slice syntax. The given syntax { $slice: ${formatValue(operand)} } did not match the find() syntax`,
    )
  }
  const [skip, limit] = operand.map(integerOf)
  if (operand.length !== 2 || skip === undefined || limit === undefined) {
    throw location(
      28724,
      `Invalid $slice syntax. The given syntax { $slice: ${formatValue(operand)} } did not match the find() syntax`,
    )
  }
  if (limit <= 0)
    throw location(28724, `First argument to $slice must be an array, and the limit positive: ${limit}`)
  return [skip, limit]
}
