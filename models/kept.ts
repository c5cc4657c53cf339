import { contentVersion } from './content-version.js'

const mostKept = 1000
const oldestMilliseconds = 60_000

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
  const kept = new Map<string, Kept<R>>()

  function remember(key: string, entry: Kept<R>) {
    kept.delete(key)
    kept.set(key, entry)
    const oldest = kept.keys().next().value
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    entry.answer.catch(() => {
      if (kept.get(key) === entry) kept.delete(key)
    })
  }

  return (...question) => {
    const key = keyOf(...question)
    const known = kept.get(key)
    if (known && known.version === contentVersion() && known.until > Date.now()) return known.answer
    const entry = {
      version: contentVersion(),
      until: Date.now() + oldestMilliseconds,
      answer: ask(...question),
    }
    remember(key, entry)
    return entry.answer
  }
}
