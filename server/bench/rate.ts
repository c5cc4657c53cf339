const SECONDS = 2
const WARM_UP_SECONDS = 1

/** How often per second an operation is done, so many of them under way at a time, after a warm-up. */
export async function rate(atOnce: number, operation: (i: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const numbered = () => operation(next++)
  await repeat(atOnce, numbered, WARM_UP_SECONDS)
  return repeat(atOnce, numbered, SECONDS)
}

async function repeat(atOnce: number, operation: () => Promise<unknown>, seconds: number): Promise<number> {
  let done = 0
  const started = performance.now()
  const end = started + seconds * 1000
  const lane = async () => {
    while (performance.now() < end) {
      await operation()
      if (++done % 100 === 0) await new Promise(setImmediate)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return done / ((performance.now() - started) / 1000)
}
