import { handOnReminders } from '../../models/event/letters/reminders.js'
import { handOnThanks } from '../../models/event/letters/thanks.js'
import { handOnMaterialNews } from '../../models/event/materials/news.js'

export async function handOnEventLetters(): Promise<void> {
  await handOnReminders()
  await handOnThanks()
  await handOnMaterialNews()
}
