/**
 * Keeps what `load` gave for `milliseconds`, or until `version()` answers otherwise; callers that come while it loads
 * share one load. A failed load is not kept.
 */
export function briefCache<T>(
  load: () => Promise<T>,
  milliseconds: number,
  version: () => string = () => '',
) {
  let kept: { value: Promise<T>; until: number; version: string } | undefined
  return {
    get(): Promise<T> {
      const now = Date.now()
      if (!kept || kept.until <= now || kept.version !== version()) {
        // A query of mongoose is no promise: every wait for it would ask again.
        const value = Promise.resolve(load())
        const entry = { value, until: now + milliseconds, version: version() }
        kept = entry
        value.catch(() => {
          if (kept === entry) kept = undefined
        })
      }
      return kept.value
    },
    clear() {
      kept = undefined
    },
  }
}
