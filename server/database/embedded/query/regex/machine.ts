import { location } from '../../errors.js'
import type { Instruction } from './program.js'
import type { Assertion } from './syntax.js'

const MAX_STEPS = 300_000_000

type Slots = readonly number[]

interface Threads {
  at: number[]
  slots: Slots[]
}

/**
 * Runs a program over a text in time proportional to the length of both (Pike's machine): all ways are
 * followed at once, so none is tried twice. Returns the slots of the captures, or undefined.
 */
export function runProgram(
  program: Instruction[],
  text: string,
  from: number,
  wantsCaptures: boolean,
): Slots | undefined {
  const seen = new Int32Array(program.length).fill(-1)
  let current: Threads = { at: [], slots: [] }
  let next: Threads = { at: [], slots: [] }
  let found: Slots | undefined
  let steps = 0

  for (let position = from; ; ) {
    if (!found) follow(current, 0, position, wantsCaptures ? [position] : [])
    if (current.at.length === 0 && found) break
    const point = position < text.length ? (text.codePointAt(position) as number) : -1
    const after = position + (point > 0xffff ? 2 : 1)
    for (let i = 0; i < current.at.length; i++) {
      const at = current.at[i] as number
      const instruction = program[at] as Instruction
      const slots = current.slots[i] as Slots
      if (instruction.op === 'match') {
        found = wantsCaptures ? withSlot(slots, 1, position) : slots
        if (!wantsCaptures) return found
        break
      }
      if (instruction.op === 'character' && point >= 0 && instruction.accepts(point)) {
        follow(next, at + 1, after, slots)
      }
    }
    if (point < 0) break
    position = after
    ;[current, next] = [next, current]
    next.at.length = 0
    next.slots.length = 0
  }
  return found

  function follow(threads: Threads, start: number, position: number, slots: Slots): void {
    const stack: [number, Slots][] = [[start, slots]]
    for (let entry = stack.pop(); entry; entry = stack.pop()) {
      const [at, held] = entry
      if (seen[at] === position) continue
      seen[at] = position
      if (++steps > MAX_STEPS)
        throw location(51156, 'Error occurred while executing the regular expression: too many steps')
      const instruction = program[at] as Instruction
      switch (instruction.op) {
        case 'jump':
          stack.push([instruction.to, held])
          break
        case 'split':
          stack.push([instruction.second, held], [instruction.first, held])
          break
        case 'save':
          stack.push([at + 1, wantsCaptures ? withSlot(held, instruction.slot, position) : held])
          break
        case 'assert':
          if (holds(instruction.at, text, position)) stack.push([at + 1, held])
          break
        default:
          threads.at.push(at)
          threads.slots.push(held)
      }
    }
  }
}

function withSlot(slots: Slots, slot: number, position: number): Slots {
  const copy = [...slots]
  copy[slot] = position
  return copy
}

function holds(assertion: Assertion, text: string, position: number): boolean {
  switch (assertion) {
    case 'start':
      return position === 0
    case 'line start':
      return position === 0 || text[position - 1] === '\n'
    case 'end':
      return position === text.length
    case 'end or newline':
      return position === text.length || (position === text.length - 1 && text[position] === '\n')
    case 'line end':
      return position === text.length || text[position] === '\n'
    default: {
      const boundary = isWord(text[position - 1]) !== isWord(text[position])
      return boundary === (assertion === 'word boundary')
    }
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character)
}
