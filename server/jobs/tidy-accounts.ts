import { deleteDueAccounts } from '../../models/account/deletion.js'
import { removeExpiredExports } from '../../models/data-export.js'

/** What is due for people's data: accounts whose seven days are over, exports that nobody fetches any more. */
export async function tidyAccounts(): Promise<void> {
  await deleteDueAccounts()
  await removeExpiredExports()
}
