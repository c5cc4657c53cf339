import { tellChange } from '../../models/event/letters/telling.js'
import type { Jobs } from '../../models/job-queue.js'

/** Tells everybody registered for an event, or waiting for a seat, what has changed. */
export function tellEventChange(data: Jobs['tell-event-change']): Promise<void> {
  return tellChange(data)
}
