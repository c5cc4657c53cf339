import { describeMatch, regexOperator } from '../strings/regex-argument.js'

export const $regexFind = regexOperator('$regexFind', null, (text, matcher) => {
  const found = matcher.exec(text)
  return found ? describeMatch(text, found) : null
})
