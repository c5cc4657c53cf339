import { compareValues } from '../../values/compare.js'
import { requireArray, toSet } from '../arrays/sets.js'
import { isNullish, variadic } from '../operator.js'

export const $setIntersection = variadic((args, { collation }) => {
  const sets: Map<string, unknown>[] = []
  for (const arg of args) {
    if (isNullish(arg)) return null
    const array = requireArray(
      arg,
      17047,
      'All operands of $setIntersection must be arrays. One argument is of type: ',
    )
    sets.push(toSet(array, collation))
  }
  const [first, ...others] = sets
  if (!first) return []
  return [...first]
    .filter(([key]) => others.every((other) => other.has(key)))
    .map(([, item]) => item)
    .sort((a, b) => compareValues(a, b, collation))
})
