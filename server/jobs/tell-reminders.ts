import { tellReminders } from '../../models/bookmark/reminder.js'

export function tellRemindersJob(): Promise<void> {
  return tellReminders()
}
