import type { Jobs } from '../../models/job-queue.js'

/** Tells everybody registered for an event, or waiting for a seat, what has changed. */
export async function tellEventChange(_data: Jobs['tell-event-change']): Promise<void> {}
