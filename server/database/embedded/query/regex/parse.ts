import { location } from '../../errors.js'
import { type CharacterSource, readClass, readEscape } from './characters.js'
import type { ParsedRegex, RegexNode } from './syntax.js'

const MAX_PATTERN = 16_384
const MAX_DEPTH = 200

interface Flags {
  multiline: boolean
  dotAll: boolean
  extended: boolean
}

/** Parses a pattern in the syntax of PCRE; what JavaScript cannot express is refused. */
export function parseRegex(pattern: string, options: string): ParsedRegex {
  if (pattern.length > MAX_PATTERN) throw invalid('pattern is too large')
  if (pattern.includes('\0')) throw invalid('pattern holds a null byte')
  const opening = /^(?:\(\*(?:UTF8?|UCP)\))*(?:\(\?([imsx]+)\))?/.exec(pattern) as RegExpExecArray
  const letters = options + (opening[1] ?? '')
  const points = Array.from(pattern.slice(opening[0].length))
  let at = 0
  let captures = 0
  let depth = 0
  let flags: Flags = {
    multiline: letters.includes('m'),
    dotAll: letters.includes('s'),
    extended: letters.includes('x'),
  }
  const reader: CharacterSource = { points, position: () => at, move: (to) => (at = to), invalid }

  const tree = choice()
  if (at < points.length) throw invalid('unmatched closing parenthesis')
  return { tree, captures, ignoreCase: letters.includes('i') }

  function choice(): RegexNode {
    if (++depth > MAX_DEPTH) throw invalid('parentheses are too deeply nested')
    const outer = flags
    const branches = [sequence()]
    while (points[at] === '|') {
      at += 1
      branches.push(sequence())
    }
    flags = outer
    depth -= 1
    return branches.length === 1 ? (branches[0] as RegexNode) : { kind: 'choice', branches }
  }

  function sequence(): RegexNode {
    const items: RegexNode[] = []
    while (at < points.length && points[at] !== '|' && points[at] !== ')') {
      if (flags.extended && skipExtended()) continue
      const item = atom()
      if (item) items.push(quantified(item))
    }
    return items.length === 1 ? (items[0] as RegexNode) : { kind: 'sequence', items }
  }

  function skipExtended(): boolean {
    if (/\s/.test(points[at] as string)) {
      at += 1
      return true
    }
    if (points[at] !== '#') return false
    while (at < points.length && points[at] !== '\n') at += 1
    return true
  }

  function atom(): RegexNode | undefined {
    const point = points[at] as string
    switch (point) {
      case '(':
        return group()
      case '[':
        return { kind: 'character', source: readClass(reader) }
      case '\\':
        return quotedOrEscape()
      case '.':
        at += 1
        return { kind: 'character', source: flags.dotAll ? '[^]' : '[^\\n]' }
      case '^':
        at += 1
        return { kind: 'assertion', at: flags.multiline ? 'line start' : 'start' }
      case '$':
        at += 1
        return { kind: 'assertion', at: flags.multiline ? 'line end' : 'end or newline' }
      case '*':
      case '+':
      case '?':
        throw invalid('quantifier does not follow a repeatable item')
      default:
        at += 1
        return { kind: 'character', source: literal(point) }
    }
  }

  function quotedOrEscape(): RegexNode | undefined {
    if (points[at + 1] === 'E') {
      at += 2
      return undefined
    }
    if (points[at + 1] !== 'Q') return readEscape(reader)
    at += 2
    const items: RegexNode[] = []
    while (at < points.length && !(points[at] === '\\' && points[at + 1] === 'E')) {
      items.push({ kind: 'character', source: literal(points[at] as string) })
      at += 1
    }
    at = Math.min(at + 2, points.length)
    return { kind: 'sequence', items }
  }

  function group(): RegexNode | undefined {
    const rest = points.slice(at, at + 64).join('')
    const comment = /^\(\?#[^)]*\)/.exec(rest)
    if (comment) {
      at += comment[0].length
      return undefined
    }
    const settings = /^\(\?([msx]*)(?:-([msx]*))?([:)])/.exec(rest)
    if (settings) return flagged(settings)
    const look = /^\(\?(?:<?[=!])/.exec(rest)?.[0]
    if (look) {
      at += look.length
      return { kind: 'look', opening: look as '(?=', body: closed() }
    }
    if (rest.startsWith('(?>')) {
      at += 3
      return { kind: 'atomic', body: closed() }
    }
    const name = /^\(\?P?(?:<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/.exec(rest)
    if (!name && (rest.startsWith('(?') || rest.startsWith('(*'))) {
      throw invalid(`unsupported group: ${rest.slice(0, 8)}`)
    }
    at += name ? name[0].length : 1
    captures += 1
    const capture = captures
    return { kind: 'group', capture, name: name?.[1] ?? name?.[2], body: closed() }
  }

  function flagged([text, on = '', off = '', end]: RegExpExecArray): RegexNode | undefined {
    at += text.length
    const wanted = {
      multiline: (flags.multiline || on.includes('m')) && !off.includes('m'),
      dotAll: (flags.dotAll || on.includes('s')) && !off.includes('s'),
      extended: (flags.extended || on.includes('x')) && !off.includes('x'),
    }
    if (end === ')') {
      flags = wanted
      return undefined
    }
    const outer = flags
    flags = wanted
    const body = closed()
    flags = outer
    return { kind: 'group', capture: undefined, body }
  }

  function closed(): RegexNode {
    const body = choice()
    if (points[at] !== ')') throw invalid('missing closing parenthesis')
    at += 1
    return body
  }

  function quantified(item: RegexNode): RegexNode {
    let node = item
    for (let bounds = quantifier(); bounds; bounds = quantifier()) {
      const [least, most] = bounds
      if (most < least) throw invalid('numbers out of order in {} quantifier')
      const mode = points[at] === '?' || points[at] === '+' ? points[at] : ''
      if (mode) at += 1
      node = { kind: 'repeat', body: node, least, most, lazy: mode === '?' }
      if (mode === '+') node = { kind: 'atomic', body: node }
    }
    return node
  }

  function quantifier(): [number, number] | undefined {
    switch (points[at]) {
      case '*':
        at += 1
        return [0, Number.POSITIVE_INFINITY]
      case '+':
        at += 1
        return [1, Number.POSITIVE_INFINITY]
      case '?':
        at += 1
        return [0, 1]
      case '{': {
        const bounds = /^\{(\d{1,5})(?:(,)(\d{1,5})?)?\}/.exec(points.slice(at, at + 16).join(''))
        if (!bounds) return undefined
        at += bounds[0].length
        const least = Number(bounds[1])
        return [least, bounds[2] ? Number(bounds[3] ?? Number.POSITIVE_INFINITY) : least]
      }
      default:
        return undefined
    }
  }
}

/** A character as JavaScript's syntax writes it. */
export function literal(point: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(point) ? `\\${point}` : point
}

function invalid(why: string): Error {
  return location(51091, `Regular expression is invalid: ${why}`)
}
