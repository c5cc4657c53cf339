import { requireArray, toSet } from '../arrays/sets.js'
import { binary, isNullish } from '../operator.js'

export const $setDifference = binary('$setDifference', (left, right, { collation }) => {
  if (isNullish(left) || isNullish(right)) return null
  const kept = toSet(
    requireArray(left, 17048, 'both operands of $setDifference must be arrays. First argument is of type: '),
    collation,
  )
  const taken = toSet(
    requireArray(
      right,
      17049,
      'both operands of $setDifference must be arrays. Second argument is of type: ',
    ),
    collation,
  )
  return [...kept].filter(([key]) => !taken.has(key)).map(([, item]) => item)
})
