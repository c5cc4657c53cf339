import { enqueue, type Jobs } from '../../models/job-queue.js'
import { beginRecounting, goOnRecounting } from '../../models/topic/recounting.js'

/** Well within the time for which a job is locked. */
const turnMilliseconds = 20_000

/** Takes turns, so that a million posts keep nobody else waiting. */
export async function recountForums(data: Jobs['recount-forums']): Promise<void> {
  if (!data?.goOn) await beginRecounting()
  if (!(await goOnRecounting(turnMilliseconds))) await enqueue('recount-forums', { goOn: true })
}
