const SPECIAL = new Set('.*+?()[]{}|^$\\')
const QUANTIFIERS = new Set('*?{')

/** The literal text with which every match of a pattern begins; undefined where there is none. */
export function regexPrefix(pattern: string, options: string): string | undefined {
  if (!pattern.startsWith('^') || pattern.includes('|') || /[imx]/.test(options)) return undefined
  const letters: string[] = []
  for (let i = 1; i < pattern.length; i++) {
    let letter = pattern.charAt(i)
    if (letter === '\\') {
      letter = pattern.charAt(++i)
      if (letter === '' || /[a-zA-Z0-9]/.test(letter)) break
    } else if (SPECIAL.has(letter)) break
    if (QUANTIFIERS.has(pattern.charAt(i + 1))) break
    letters.push(letter)
  }
  const prefix = letters.join('')
  return prefix === '' || /[\ud800-\udbff]$/.test(prefix) ? undefined : prefix
}
