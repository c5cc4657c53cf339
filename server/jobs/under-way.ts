/** The work that has begun and not ended. */
export class UnderWay {
  readonly #works = new Set<Promise<unknown>>()

  /** Does a piece of work, and counts it until it has ended. */
  async do(work: () => Promise<void>): Promise<void> {
    const begun = work()
    this.#works.add(begun)
    try {
      await begun
    } finally {
      this.#works.delete(begun)
    }
  }

  /** Waits for the end of all that has begun, but no longer than this. */
  async ended(patienceMilliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise((resolve) => {
      timer = setTimeout(resolve, patienceMilliseconds)
    })
    await Promise.race([Promise.allSettled(this.#works), patience])
    clearTimeout(timer)
  }
}
