import { location } from '../../errors.js'
import type { Assertion, ParsedRegex, RegexNode } from './syntax.js'

export type Instruction =
  | { op: 'character'; accepts: (point: number) => boolean }
  | { op: 'assert'; at: Assertion }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  | { op: 'save'; slot: number }
  | { op: 'match' }

const MAX_SIZE = 20_000

/** Compiles the tree into the program of a machine that never goes back. */
export function compileProgram({ tree, ignoreCase }: ParsedRegex): Instruction[] {
  const program: Instruction[] = []
  const tests = new Map<string, (point: number) => boolean>()
  const flags = ignoreCase ? 'iu' : 'u'
  emit(tree)
  push({ op: 'match' })
  return program

  function emit(node: RegexNode): void {
    switch (node.kind) {
      case 'character':
        push({ op: 'character', accepts: testOf(node.source) })
        break
      case 'assertion':
        push({ op: 'assert', at: node.at })
        break
      case 'sequence':
        for (const item of node.items) emit(item)
        break
      case 'choice':
        emitChoice(node.branches)
        break
      case 'group':
        if (node.capture !== undefined) push({ op: 'save', slot: node.capture * 2 })
        emit(node.body)
        if (node.capture !== undefined) push({ op: 'save', slot: node.capture * 2 + 1 })
        break
      case 'repeat':
        emitRepeat(node)
        break
      default:
        throw location(51091, `Regular expression is invalid: it could backtrack without end`)
    }
  }

  function emitChoice(branches: RegexNode[]): void {
    const ends: { op: 'jump'; to: number }[] = []
    branches.forEach((branch, i) => {
      if (i === branches.length - 1) {
        emit(branch)
        return
      }
      const split = push({ op: 'split', first: program.length + 1, second: 0 })
      emit(branch)
      ends.push(push({ op: 'jump', to: 0 }))
      split.second = program.length
    })
    for (const end of ends) end.to = program.length
  }

  function emitRepeat({ body, least, most, lazy }: RegexNode & { kind: 'repeat' }): void {
    for (let i = 0; i < least; i++) emit(body)
    if (most === Number.POSITIVE_INFINITY) {
      const start = program.length
      const split = push(fork(lazy))
      emit(body)
      push({ op: 'jump', to: start })
      leave(split, lazy)
      return
    }
    const splits = []
    for (let i = least; i < most; i++) {
      splits.push(push(fork(lazy)))
      emit(body)
    }
    for (const split of splits) leave(split, lazy)
  }

  function fork(lazy: boolean): { op: 'split'; first: number; second: number } {
    const next = program.length + 1
    return lazy ? { op: 'split', first: 0, second: next } : { op: 'split', first: next, second: 0 }
  }

  function leave(split: { first: number; second: number }, lazy: boolean): void {
    if (lazy) split.first = program.length
    else split.second = program.length
  }

  function push<T extends Instruction>(instruction: T): T {
    if (program.length >= MAX_SIZE)
      throw location(51091, 'Regular expression is invalid: regular expression is too large')
    program.push(instruction)
    return instruction
  }

  function testOf(source: string): (point: number) => boolean {
    const known = tests.get(source)
    if (known) return known
    const regex = new RegExp(`^(?:${source})$`, flags)
    const answers = new Map<number, boolean>()
    const test = (point: number) => {
      let answer = answers.get(point)
      if (answer === undefined) {
        answer = regex.test(String.fromCodePoint(point))
        answers.set(point, answer)
      }
      return answer
    }
    tests.set(source, test)
    return test
  }
}
