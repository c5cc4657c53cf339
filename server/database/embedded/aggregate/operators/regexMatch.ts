import { regexOperator } from '../strings/regex-argument.js'

export const $regexMatch = regexOperator('$regexMatch', false, (text, matcher) => matcher.test(text))
