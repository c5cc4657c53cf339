import { handOnMaterialNews } from '../../models/event/material-news.js'
import { handOnReminders } from '../../models/event/reminders.js'
import { handOnThanks } from '../../models/event/thanks.js'

export async function handOnEventLetters(): Promise<void> {
  await handOnReminders()
  await handOnThanks()
  await handOnMaterialNews()
}
