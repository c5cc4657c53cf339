import { finishRearrangements } from '../../models/topic/rearrangement/finish.js'

export async function finishRearrangementsJob(): Promise<void> {
  await finishRearrangements()
}
