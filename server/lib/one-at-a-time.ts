/**
 * Runs `work` for a key by itself: whoever asks while it runs waits for one more run, which they all share. What a
 * caller did before asking is therefore always seen by the run that they wait for.
 */
export function oneAtATime<K>(work: (key: K) => Promise<void>): (key: K) => Promise<void> {
  const running = new Map<K, Promise<void>>()
  const next = new Map<K, Promise<void>>()

  function start(key: K): Promise<void> {
    next.delete(key)
    const run = work(key).finally(() => {
      if (running.get(key) === run) running.delete(key)
    })
    running.set(key, run)
    return run
  }

  return (key) => {
    const current = running.get(key)
    if (!current) return start(key)
    let waiting = next.get(key)
    if (!waiting) {
      waiting = current.catch(() => undefined).then(() => start(key))
      next.set(key, waiting)
    }
    return waiting
  }
}
