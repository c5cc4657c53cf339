import { compareValues } from '../../values/compare.js'
import { requireArray, toSet } from '../arrays/sets.js'
import { isNullish, variadic } from '../operator.js'

export const $setUnion = variadic((sets, { collation }) => {
  const items: unknown[] = []
  for (const set of sets) {
    if (isNullish(set)) return null
    items.push(
      ...requireArray(set, 17043, 'All operands of $setUnion must be arrays. One argument is of type: '),
    )
  }
  return [...toSet(items, collation).values()].sort((a, b) => compareValues(a, b, collation))
})
