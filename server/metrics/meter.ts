/** What the hub counts of itself; seconds are those of a wall clock. */
export interface Meter {
  request(seen: { method: string; route: string; status: number }, seconds: number): void
  databaseOperation(command: string, outcome: 'ok' | 'failed', seconds: number): void
  job(name: string, outcome: 'done' | 'failed'): void
  /** `count` is asked at each reading. */
  sockets(count: () => number): void
}

const nothing = () => undefined
let current: Meter = { request: nothing, databaseOperation: nothing, job: nothing, sockets: nothing }

/** Where to count; nothing is counted until a meter is in use. */
export const meter = (): Meter => current

export function useMeter(given: Meter): void {
  current = given
}
