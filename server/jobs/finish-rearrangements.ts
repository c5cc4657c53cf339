import { finishRearrangements } from '../../models/topic/rearrangement.js'

export async function finishRearrangementsJob(): Promise<void> {
  await finishRearrangements()
}
