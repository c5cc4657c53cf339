import { expect } from 'chai'
import { compileRegex } from '../../../../../../server/database/embedded/query/regex/regex.js'

const ROWS: [string, string, string, string[], string[]][] = [
  ['finds a text anywhere', 'b', '', ['abc'], ['ac']],
  ['minds ^ and $', '^abc$', '', ['abc', 'abc\n'], ['xabc', 'abc\n\n']],
  ['minds ^ and $ of lines with m', '^b$', 'm', ['a\nb\nc'], ['ab']],
  ['ignores case beyond ASCII with i', 'ÉCOLE', 'i', ['école'], ['ecole']],
  ['knows (?i) at the start', '(?i)ABC', '', ['abc'], []],
  ['knows settings of a group', 'a(?s:.)b', '', ['a\nb'], ['ab']],
  ['knows POSIX classes', '^[[:alpha:]]+$', '', ['été'], ['a1']],
  ['knows \\d \\w \\s as ASCII', '^\\d\\w\\s$', '', ['1a '], ['١a ']],
  ['knows \\A \\z \\Z', '\\Aab\\z', '', ['ab'], ['ab\n']],
  ['knows \\b', '\\bab\\b', '', ['x ab y'], ['xab']],
  ['knows \\Q and \\E', '\\Qa.b\\E+', '', ['a.b'], ['axb']],
  ['knows \\x and octal', '\\x41\\x{e9}\\012', '', ['Aé\n'], []],
  ['knows properties of Unicode', '^\\p{Lu}\\pL\\p{Greek}$', '', ['Aéα'], ['aéα']],
  ['knows named groups and references', '(?P<x>a|b)\\k<x>', '', ['aa', 'bb'], ['ab']],
  ['knows look-around', '(?<=a)b(?!c)', '', ['abd'], ['abc', 'b']],
  ['knows possessive and atomic groups', '^(?>a+)ab|a++b', '', ['aab'], ['aa']],
  ['knows lazy quantifiers', 'a{2,3}?b', '', ['aab', 'aaab'], ['ab']],
  ['takes a brace without numbers for itself', 'a{,3}', '', ['a{,3}'], ['aaa']],
  ['takes a hyphen at the end of a class for itself', '^[a-c-]+$', '', ['a-c'], ['d']],
  ['takes ] first in a class for itself', '^[]a]+$', '', [']a'], ['b']],
  ['passes over white space and comments with x', 'a b # c\n d', 'x', ['abd'], ['a b']],
  ['takes an emoji for one character', '^.$', '', ['🐝'], ['ab']],
  ['repeats groups within groups', '^(?:(?:ab)+c)*$', '', ['', 'ababcabc'], ['abab']],
  ['repeats a choice', '^(?:a|bc)*$', '', ['abca'], ['ab']],
]

describe('Regular expressions', () => {
  for (const [sentence, pattern, options, matching, others] of ROWS) {
    it(sentence, () => {
      const regex = compileRegex(pattern, options)
      for (const text of matching) expect(regex.test(text), JSON.stringify(text)).to.equal(true)
      for (const text of others) expect(regex.test(text), JSON.stringify(text)).to.equal(false)
    })
  }

  for (const pattern of [
    '(',
    ')',
    '[',
    'a**b(',
    '*a',
    '\\',
    '(?<n',
    '[z-a]',
    'a{3,1}',
    '(?R)',
    '\\y',
    '[[:what:]]',
  ]) {
    it(`refuses ${pattern}`, () =>
      expect(() => compileRegex(pattern, ''))
        .to.throw()
        .with.property('code', 51091))
  }

  for (const [pattern, text] of [
    ['(a+)+$', `${'a'.repeat(50_000)}b`],
    ['(a|a)*b', 'a'.repeat(50_000)],
    ['(a|aa)+$', `${'a'.repeat(50_000)}b`],
    ['(.*a){12}', 'b'.repeat(5_000)],
    ['x*x*x*x*y', 'x'.repeat(50_000)],
  ] as const) {
    it(`ends in time with ${pattern}`, () => {
      const start = performance.now()
      expect(compileRegex(pattern, '').test(text)).to.equal(false)
      expect(performance.now() - start).to.be.below(3000)
    })
  }

  it('refuses rather than backtrack without end where only backtracking can match', () =>
    expect(() => compileRegex('(a+)+\\1$', '').test('a'.repeat(100)))
      .to.throw()
      .with.property('code', 51091))

  it('tells place and captures, the never backtracking machine as well', () => {
    const expected = { index: 1, match: 'ab', captures: ['b', null] }
    expect(compileRegex('a(b)(c)?', '').exec('xab')).to.deep.equal(expected)
    expect(compileRegex('(?:a(b)(c)?)+', '').exec('xab')).to.deep.equal(expected)
  })
})
