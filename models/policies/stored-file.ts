import { type Reach, reachOf } from '../stored-file/subjects.js'
import type { StoredFile } from '../stored-file.js'
import type { CurrentUser } from '../user.js'
import { mustAcceptCharter } from './account.js'

/** A file is seen by whoever sees what it is attached to; before, by its owner alone. */
export async function reachOfFile(file: StoredFile, reader: CurrentUser | undefined): Promise<Reach> {
  if (file.attachedTo) return reachOf(file.attachedTo, reader)
  return reader?.id === file.owner ? 'reader' : 'nobody'
}

export function maySendFiles(user: CurrentUser | undefined): boolean {
  return user !== undefined && !mustAcceptCharter(user)
}
