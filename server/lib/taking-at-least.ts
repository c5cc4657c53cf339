import { setTimeout as pause } from 'node:timers/promises'

/** Does the work, and answers no sooner than after so long: so the time does not tell which work there was to do. */
export async function takingAtLeast<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work(), pause(milliseconds)])
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
}
