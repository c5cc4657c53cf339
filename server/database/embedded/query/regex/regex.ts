import { location } from '../../errors.js'
import { emitRegex } from './emit.js'
import { runProgram } from './machine.js'
import { parseRegex } from './parse.js'
import { compileProgram, type Instruction } from './program.js'
import { assessRisk } from './risk.js'
import type { ParsedRegex } from './syntax.js'

export interface RegexMatch {
  index: number
  match: string
  captures: (string | null)[]
}

export interface Matcher {
  test(text: string): boolean
  /** The first match from an index on. */
  exec(text: string, from?: number): RegexMatch | undefined
}

const BUDGET = 20_000_000
const REMEMBERED = 500
const remembered = new Map<string, Matcher>()

/**
 * Compiles a regular expression in PCRE's syntax with the flags i, m, s, x and u. JavaScript's engine
 * runs it while the steps it could need at worst (the subject's length to the power of the repetitions)
 * stay within a budget; beyond, and always where repetitions nest, a machine that never backtracks takes
 * its place. What only backtracking can match (look-around, references) is refused beyond the budget.
 */
export function compileRegex(pattern: string, options: string): Matcher {
  const name = `${options}/${pattern}`
  const known = remembered.get(name)
  if (known) return known
  const matcher = build(parseRegex(pattern, checkOptions(options)))
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(name, matcher)
  return matcher
}

function build(parsed: ParsedRegex): Matcher {
  const risk = assessRisk(parsed.tree)
  if (risk.nested) return machineMatcher(compileProgram(parsed), parsed.captures)
  const quick = engineMatcher(parsed)
  const longest = Math.floor(BUDGET ** (1 / (risk.repetitions + 1)))
  if (risk.repetitions === 0) return quick
  let patient: Matcher | undefined
  return {
    test: (text) => chosen(text).test(text),
    exec: (text, from) => chosen(text).exec(text, from),
  }

  function chosen(text: string): Matcher {
    if (text.length <= longest) return quick
    patient ??= risk.needsBacktracking ? tooCostly : machineMatcher(compileProgram(parsed), parsed.captures)
    return patient
  }
}

const tooCostly: Matcher = { test: refuse, exec: refuse }

function refuse(): never {
  throw location(
    51156,
    'Error occurred while executing the regular expression: the text is too long for its look-around, references or atomic groups',
  )
}

function engineMatcher(parsed: ParsedRegex): Matcher {
  const { regex, groups } = emitRegex(parsed)
  return {
    test(text) {
      regex.lastIndex = 0
      return regex.test(text)
    },
    exec(text, from = 0) {
      regex.lastIndex = from
      const found = regex.exec(text)
      if (!found) return undefined
      const captures = Array.from({ length: parsed.captures }, (_, i) => found[groups[i] as number] ?? null)
      return { index: found.index, match: found[0], captures }
    },
  }
}

function machineMatcher(program: Instruction[], captures: number): Matcher {
  return {
    test: (text) => runProgram(program, text, 0, false) !== undefined,
    exec(text, from = 0) {
      const slots = runProgram(program, text, from, true)
      if (!slots) return undefined
      const [start = 0, end = 0] = slots
      return {
        index: start,
        match: text.slice(start, end),
        captures: Array.from({ length: captures }, (_, i) => captured(text, slots, i + 1)),
      }
    },
  }
}

function captured(text: string, slots: readonly number[], group: number): string | null {
  const start = slots[group * 2]
  const end = slots[group * 2 + 1]
  return start === undefined || end === undefined ? null : text.slice(start, end)
}

function checkOptions(options: string): string {
  for (const flag of options) {
    if (!'imsxu'.includes(flag)) throw location(51108, `invalid flag in regex options: ${flag}`)
  }
  return options
}
