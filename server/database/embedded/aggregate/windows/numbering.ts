import { location } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { WindowOperator } from './operator.js'

/** Builds a function of the place alone, which takes no argument and no window. */
export function numbering(
  name: string,
  number: (before: number, place: number, tied: boolean) => number,
): WindowOperator {
  return (operand, _scope, { hasWindow, sortFields }) => {
    if (!isPlainObject(operand) || Object.keys(operand).length > 0) {
      throw location(5371603, `${name} must be specified with '{}' as the value`)
    }
    if (hasWindow) throw location(5371601, 'Rank style window functions take no other arguments')
    if (sortFields === 0)
      throw location(5371602, `${name} must be specified with a top level sortBy expression`)
    return ({ docs, ties }) => {
      let current = 0
      return docs.map((_, place) => {
        current = number(current, place, place > 0 && ties(place - 1, place))
        return current
      })
    }
  }
}
