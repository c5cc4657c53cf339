import { compareValues } from '../../values/compare.js'
import { requireArray, toSet } from '../arrays/sets.js'
import { isNullish, variadic } from '../operator.js'

export const $setIntersection = variadic((args, { collation }) => {
  if (args.some(isNullish)) return null
  const [first, ...others] = args.map((arg) =>
    toSet(
      requireArray(arg, 17047, 'All operands of $setIntersection must be arrays. One argument is of type: '),
      collation,
    ),
  )
  if (!first) return []
  return [...first]
    .filter(([key]) => others.every((other) => other.has(key)))
    .map(([, item]) => item)
    .sort((a, b) => compareValues(a, b, collation))
})
