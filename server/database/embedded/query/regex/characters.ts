import type { RegexNode } from './syntax.js'

/** The pattern while its characters are read. */
export interface CharacterSource {
  points: string[]
  position(): number
  move(to: number): void
  invalid(why: string): Error
}

const SHORTHANDS: Record<string, string> = {
  d: '0-9',
  w: 'A-Za-z0-9_',
  s: ' \\t\\n\\v\\f\\r',
  h: ' \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000',
  v: '\\n\\v\\f\\r\\u0085\\u2028\\u2029',
}
const POSIX: Record<string, string> = {
  alpha: '\\p{L}',
  digit: '0-9',
  alnum: '\\p{L}0-9',
  upper: '\\p{Lu}',
  lower: '\\p{Ll}',
  space: SHORTHANDS.s as string,
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`\\{-~',
  xdigit: '0-9A-Fa-f',
  word: SHORTHANDS.w as string,
  cntrl: '\\x00-\\x1f\\x7f',
  print: '\\x20-\\x7e',
  graph: '\\x21-\\x7e',
}
const CONTROLS: Record<string, string> = { t: '\\t', n: '\\n', r: '\\r', f: '\\f', a: '\\x07', e: '\\x1b' }
const ASSERTIONS: Record<string, RegexNode> = {
  A: { kind: 'assertion', at: 'start' },
  z: { kind: 'assertion', at: 'end' },
  Z: { kind: 'assertion', at: 'end or newline' },
  b: { kind: 'assertion', at: 'word boundary' },
  B: { kind: 'assertion', at: 'no word boundary' },
}

/** Reads an escape outside a class. */
export function readEscape(reader: CharacterSource): RegexNode {
  const { points } = reader
  const at = reader.position()
  const letter = points[at + 1]
  if (letter === undefined) throw reader.invalid('\\ at end of pattern')
  const assertion = ASSERTIONS[letter]
  if (assertion) {
    reader.move(at + 2)
    return assertion
  }
  const rest = points.slice(at, at + 64).join('')
  const reference = /^\\(?:([1-9]\d?)|g\{?([1-9]\d?)\}?|k(?:<(\w+)>|\{(\w+)\}|'(\w+)'))/.exec(rest)
  if (reference) {
    reader.move(at + reference[0].length)
    const number = reference[1] ?? reference[2]
    return {
      kind: 'reference',
      to: number ? Number(number) : (reference[3] ?? reference[4] ?? reference[5] ?? ''),
    }
  }
  if (letter === 'N') {
    reader.move(at + 2)
    return { kind: 'character', source: '[^\\n]' }
  }
  const set = shorthand(letter)
  if (set) {
    reader.move(at + 2)
    return { kind: 'character', source: `[${letter === letter.toLowerCase() ? '' : '^'}${set}]` }
  }
  return { kind: 'character', source: readCharacterEscape(reader) }
}

/** Reads a class in brackets. */
export function readClass(reader: CharacterSource): string {
  const { points } = reader
  let at = reader.position() + 1
  let source = '['
  if (points[at] === '^') {
    source += '^'
    at += 1
  }
  for (let first = true; ; first = false) {
    const point = points[at]
    if (point === undefined) throw reader.invalid('missing terminating ] for character class')
    if (point === ']' && !first) break
    const posix = point === '[' ? /^\[:(\^?)(\w+):\]/.exec(points.slice(at, at + 16).join('')) : null
    if (posix) {
      source += posixSet(posix[2] as string, posix[1] === '^', reader)
      at += posix[0].length
    } else if (point === '\\') {
      reader.move(at)
      source += readClassEscape(reader)
      at = reader.position()
    } else {
      source += point === '-' ? hyphen(points, at, source) : classLiteral(point)
      at += 1
    }
  }
  reader.move(at + 1)
  const finished = `${source}]`
  if (!isValid(finished)) throw reader.invalid(`range out of order in character class ${finished}`)
  return finished
}

function hyphen(points: string[], at: number, source: string): string {
  const first = source === '[' || source === '[^'
  const afterSet =
    (points[at - 2] === '\\' && /[dwshv]/i.test(points[at - 1] ?? '')) || points[at - 1] === ']'
  const beforeSet = points[at + 1] === '\\' && /[dwshv]/i.test(points[at + 2] ?? '')
  return first || afterSet || beforeSet || points[at + 1] === ']' ? '\\-' : '-'
}

function readClassEscape(reader: CharacterSource): string {
  const at = reader.position()
  const letter = reader.points[at + 1]
  if (letter === undefined) throw reader.invalid('\\ at end of pattern')
  if (letter === 'b') {
    reader.move(at + 2)
    return '\\x08'
  }
  const set = shorthand(letter)
  if (set) {
    reader.move(at + 2)
    return letter === letter.toLowerCase() ? set : complement(letter)
  }
  return readCharacterEscape(reader)
}

function readCharacterEscape(reader: CharacterSource): string {
  const at = reader.position()
  const letter = reader.points[at + 1] as string
  const rest = reader.points.slice(at, at + 48).join('')
  const control = CONTROLS[letter]
  if (control) {
    reader.move(at + 2)
    return control
  }
  const code = /^\\(?:x\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{0,2})|(0[0-7]{0,2})|u([0-9a-fA-F]{4}))/.exec(rest)
  if (code) {
    reader.move(at + code[0].length)
    const point = code[3]
      ? Number.parseInt(code[3], 8)
      : Number.parseInt(code[1] ?? code[2] ?? code[4] ?? '0', 16) || 0
    return `\\u{${point.toString(16)}}`
  }
  const property = /^\\([pP])(?:\{(\^?)([\w ]+)\}|([A-Z]))/.exec(rest)
  if (property) {
    reader.move(at + property[0].length)
    return propertySource(property, reader)
  }
  if (/[A-Za-z0-9]/.test(letter)) throw reader.invalid(`unrecognized character follows \\: ${letter}`)
  reader.move(at + 2)
  return /[\^$\\.*+?()[\]{}|/-]/.test(letter) ? (letter === '-' ? '\\u{2d}' : `\\${letter}`) : letter
}

function propertySource([, sign, negation, long, short]: RegExpExecArray, reader: CharacterSource): string {
  const name = long ?? short ?? ''
  const negated = (sign === 'P') !== (negation === '^')
  for (const spelling of [name, `Script=${name}`]) {
    const source = `\\${negated ? 'P' : 'p'}{${spelling}}`
    if (isValid(source)) return source
  }
  throw reader.invalid(`unknown property name after \\P or \\p: ${name}`)
}

function posixSet(name: string, negated: boolean, reader: CharacterSource): string {
  const set = POSIX[name]
  if (!set) throw reader.invalid(`unknown POSIX class name: ${name}`)
  if (!negated) return set
  if (name === 'alpha') return '\\P{L}'
  if (name in { digit: 1, word: 1, space: 1 })
    return complement({ digit: 'D', word: 'W', space: 'S' }[name] as string)
  throw reader.invalid(`unsupported negated POSIX class: ${name}`)
}

function shorthand(letter: string): string | undefined {
  return SHORTHANDS[letter.toLowerCase()]
}

function complement(letter: string): string {
  switch (letter) {
    case 'D':
      return '\\D'
    case 'W':
      return '\\W'
    case 'S':
      return '\\x00-\\x08\\x0e-\\x1f\\x21-\\u{10ffff}'
    case 'H':
      return '\\x00-\\x08\\x0a-\\x1f\\x21-\\u{9f}\\u{a1}-\\u{10ffff}'
    default:
      return '\\x00-\\x09\\x0e-\\u{84}\\u{86}-\\u{2027}\\u{202a}-\\u{10ffff}'
  }
}

function classLiteral(point: string): string {
  return /[\\\][^-]/.test(point) ? `\\${point}` : point
}

function isValid(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}
