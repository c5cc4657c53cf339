import { Script } from 'node:vm'
import { CommandError } from '../errors.js'

const LIMIT_MS = 5_000

let task: (() => unknown) | undefined
let outcome: unknown
const script = new Script('globalThis[Symbol.for("essaim.guarded")]()')
Object.defineProperty(globalThis, Symbol.for('essaim.guarded'), {
  configurable: true,
  value: () => {
    outcome = task?.()
  },
})

/**
 * Runs what holds a regular expression from outside: one that backtracks for ever is stopped, where nothing
 * else could interrupt it.
 */
export function guarded<T>(run: () => T, limit = LIMIT_MS): T {
  if (task) return run()
  task = run
  try {
    script.runInThisContext({ timeout: limit })
    return outcome as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new CommandError(262, 'ExceededTimeLimit', 'a regular expression took too long to match')
  } finally {
    task = undefined
    outcome = undefined
  }
}
