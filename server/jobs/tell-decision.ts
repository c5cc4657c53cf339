import { tellDecision as tell } from '../../models/flag/outcome.js'
import type { Jobs } from '../../models/job-queue.js'

export function tellDecision(data: Jobs['tell-decision']): Promise<void> {
  return tell(data.case, data.decision)
}
