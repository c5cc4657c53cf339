import { enqueue } from '../../models/job-queue.js'
import { buildStep } from '../../models/search/building.js'

/** Below the time for which a job is locked; another process may do the next step. */
const stepMilliseconds = 20_000

export async function buildSearchIndex(): Promise<void> {
  if (!(await buildStep(stepMilliseconds))) await enqueue('build-search-index', {})
}
