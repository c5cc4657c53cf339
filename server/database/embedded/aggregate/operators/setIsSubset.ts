import { requireArray, toSet } from '../arrays/sets.js'
import { binary } from '../operator.js'

export const $setIsSubset = binary('$setIsSubset', (left, right, { collation }) => {
  const part = toSet(
    requireArray(left, 17046, 'both operands of $setIsSubset must be arrays. First argument is of type: '),
    collation,
  )
  const whole = toSet(
    requireArray(right, 17042, 'both operands of $setIsSubset must be arrays. Second argument is of type: '),
    collation,
  )
  return [...part.keys()].every((key) => whole.has(key))
})
