import { handOnDueDigests } from '../../models/notification/digest.js'

export async function handOnDigests(): Promise<void> {
  await handOnDueDigests()
}
