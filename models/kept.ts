import { contentVersion } from './content-version.js'
import { memberVersion } from './member-version.js'

const mostKept = 1000
const oldestMilliseconds = 60_000
const oldestOwnMilliseconds = 2000

interface Kept<R> {
  version: string
  until: number
  answer: Promise<R>
}

/**
 * Answers a question about public content from memory until any of it changes: at once for what this process changes,
 * within a second for what others do. Callers share the answer and must not change it.
 * @param keyOf tells questions apart
 */
export function keptWhileContentStands<A extends unknown[], R>(
  ask: (...question: A) => Promise<R>,
  keyOf: (...question: A) => string,
): (...question: A) => Promise<R> {
  const kept = new Answers<R>(oldestMilliseconds)
  return (...question) => kept.get(keyOf(...question), contentVersion(), () => ask(...question))
}

/**
 * Answers a question about what is a member's own from memory for two seconds, until it or public content changes: a page
 * that is fetched ahead and then visited, or opened in several tabs, asks once. Callers must not change the answer.
 * @param keyOf tells a member's questions apart
 */
export function keptForMember<A extends unknown[], R>(
  ask: (member: string, ...question: A) => Promise<R>,
  keyOf: (...question: A) => string,
): (member: string, ...question: A) => Promise<R> {
  const kept = new Answers<R>(oldestOwnMilliseconds)
  return (member, ...question) =>
    kept.get(`${member} ${keyOf(...question)}`, `${contentVersion()} ${memberVersion(member)}`, () =>
      ask(member, ...question),
    )
}

class Answers<R> {
  private readonly kept = new Map<string, Kept<R>>()

  constructor(private readonly milliseconds: number) {}

  /** The answer kept under this key and version, or a new one; a question that failed is asked again. */
  get(key: string, version: string, ask: () => Promise<R>): Promise<R> {
    const known = this.kept.get(key)
    if (known && known.version === version && known.until > Date.now()) return known.answer
    const entry = { version, until: Date.now() + this.milliseconds, answer: ask() }
    this.remember(key, entry)
    return entry.answer
  }

  private remember(key: string, entry: Kept<R>) {
    this.kept.delete(key)
    this.kept.set(key, entry)
    const oldest = this.kept.keys().next().value
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest)
    entry.answer.catch(() => {
      if (this.kept.get(key) === entry) this.kept.delete(key)
    })
  }
}
