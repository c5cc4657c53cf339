import { removeOrphans } from '../../models/stored-file/orphans.js'

export async function removeOrphanFiles(): Promise<void> {
  await removeOrphans()
}
