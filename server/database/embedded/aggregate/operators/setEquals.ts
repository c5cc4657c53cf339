import { location } from '../../errors.js'
import { requireArray, toSet } from '../arrays/sets.js'
import { variadic } from '../operator.js'

export const $setEquals = variadic((args, { collation }) => {
  if (args.length < 2) throw location(17045, `$setEquals needs at least two arguments had: ${args.length}`)
  const [first, ...others] = args.map((arg, i) =>
    toSet(
      requireArray(
        arg,
        5887502,
        `All operands of $setEquals must be arrays. ${i + 1}-th argument is of type: `,
      ),
      collation,
    ),
  )
  return others.every(
    (other) => other.size === first?.size && [...other.keys()].every((key) => first.has(key)),
  )
})
