const week = 7 * 24 * 3600 * 1000

/** Whether something is being discussed these days: honey marks what is alive, not what once was. */
export function lively({ lastPostAt }: { lastPostAt?: Date | null }, now = new Date()): boolean {
  return lastPostAt ? now.getTime() - lastPostAt.getTime() < week : false
}
