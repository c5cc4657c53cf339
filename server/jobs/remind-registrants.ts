import { remindRegistrants as remind } from '../../models/event/letters/reminders.js'
import type { Jobs } from '../../models/job-queue.js'

export function remindRegistrants(data: Jobs['remind-registrants']): Promise<void> {
  return remind(data.event, data.reminder, data.startsAt)
}
