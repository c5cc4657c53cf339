import { location } from '../errors.js'

/** A compiled regular expression. */
export interface Matcher {
  test(text: string): boolean
  exec(text: string, from?: number): { index: number; match: string; captures: (string | null)[] } | undefined
}

export function compileRegex(pattern: string, options: string): Matcher {
  const regex = new RegExp(pattern, options)
  return {
    test: (text) => regex.test(text),
    exec: () => {
      throw location(51156, 'not yet')
    },
  }
}
