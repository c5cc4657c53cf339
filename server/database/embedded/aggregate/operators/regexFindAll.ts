import { describeMatch, regexOperator } from '../strings/regex-argument.js'

export const $regexFindAll = regexOperator('$regexFindAll', [], (text, matcher) => {
  const all = []
  for (let from = 0; from <= text.length; ) {
    const found = matcher.exec(text, from)
    if (!found) break
    all.push(describeMatch(text, found))
    const end = found.index + found.match.length
    from = found.match === '' ? afterCharacter(text, end) : end
  }
  return all
})

function afterCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}
