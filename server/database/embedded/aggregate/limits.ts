import { CommandError } from '../errors.js'

const MOST_CHARACTERS = 64 * 1024 * 1024
const MOST_ELEMENTS = 10_000_000

/** Refuses a string that grows beyond any document, before it fills the memory. */
export function checkTextLength(name: string, length: number): void {
  if (length > MOST_CHARACTERS) throw tooLarge(name)
}

/** Refuses an array that grows beyond any document. */
export function checkArrayLength(name: string, length: number): void {
  if (length > MOST_ELEMENTS) throw tooLarge(name)
}

function tooLarge(name: string): CommandError {
  return new CommandError(146, 'ExceededMemoryLimit', `${name} would use too much memory`)
}
