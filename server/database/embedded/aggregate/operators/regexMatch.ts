import { regexOperator } from '../regex-argument.js'

export const $regexMatch = regexOperator('$regexMatch', false, (text, matcher) => matcher.test(text))
