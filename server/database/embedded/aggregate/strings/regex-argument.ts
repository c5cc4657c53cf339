import type { BSONRegExp } from 'bson'
import { location } from '../../errors.js'
import { compileRegex, type Matcher } from '../../query/regex/regex.js'
import { regexParts } from '../../values/compare.js'
import { bsonType } from '../../values/type.js'
import { type ExpressionOperator, isNullish, named } from '../operator.js'

const NAMES = {
  required: ['input', 'regex'],
  optional: ['options'],
  codes: { object: 51103, unknown: 31024, missing: 31022 },
}

/** Builds an operator that matches a string against a regular expression. */
export function regexOperator(
  name: string,
  none: unknown,
  evaluate: (text: string, matcher: Matcher) => unknown,
): ExpressionOperator {
  return named(name, NAMES, ({ input, regex, options }) => {
    if (!isNullish(input) && typeof input !== 'string') {
      throw location(51104, `${name} needs 'input' to be of type string`)
    }
    const matcher = isNullish(regex) ? undefined : matcherOf(regex, options)
    return isNullish(input) || !matcher ? none : evaluate(input, matcher)
  })

  function matcherOf(regex: unknown, options: unknown): Matcher {
    if (!isNullish(options) && typeof options !== 'string')
      throw location(51106, `${name} needs 'options' to be of type string`)
    if (typeof regex === 'string') return compileRegex(regex, options ?? '')
    if (bsonType(regex) !== 'regex')
      throw location(51105, `${name} needs 'regex' to be of type string or regex`)
    const parts = regexParts(regex as BSONRegExp)
    if (options && parts.options)
      throw location(51107, `${name}: found regex option(s) specified in both 'regex' and 'option' fields`)
    return compileRegex(parts.pattern, options || parts.options)
  }
}

/** A match as the operators return it, its place counted in code points. */
export function describeMatch(
  text: string,
  found: { index: number; match: string; captures: (string | null)[] },
) {
  return { match: found.match, idx: Array.from(text.slice(0, found.index)).length, captures: found.captures }
}
