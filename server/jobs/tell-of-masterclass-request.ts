import type { Jobs } from '../../models/job-queue.js'
import { tellOfRequest } from '../../models/masterclass-request/telling.js'

/** Tells those whom it concerns what has become of a request for a masterclass. */
export function tellOfMasterclassRequest(data: Jobs['tell-of-masterclass-request']): Promise<void> {
  return tellOfRequest(data)
}
