import { tellTiding } from '../../models/event/letters/telling.js'
import type { Jobs } from '../../models/job-queue.js'

/** Tells a member, and the organisers where it concerns them, what happened to a registration. */
export function tellRegistration({ registration, what, key }: Jobs['tell-registration']): Promise<void> {
  return tellTiding(registration, what, key)
}
