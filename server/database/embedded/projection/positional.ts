import { location } from '../errors.js'
import type { MatchDetails } from '../query/path.js'

/** The array cut down to the element that the filter matched. */
export function matchedElement(value: unknown, { index }: MatchDetails): unknown {
  if (!Array.isArray(value)) return value
  if (index === undefined || index >= value.length) {
    throw location(51246, "positional operator '.$' couldn't find a matching element in the array")
  }
  return [value[index]]
}
