import { type Privacy, type PrivateField, readableLevels } from '../member/privacy.js'
import type { CurrentUser } from '../user.js'

interface Owned {
  id: string
  privacy: Privacy
}

/** Everybody reads all of their own profile; others, what its owner shows them. */
export function mayReadField(reader: CurrentUser | undefined, owner: Owned, field: PrivateField): boolean {
  return reader?.id === owner.id || readableLevels(reader).includes(owner.privacy[field])
}

/** Members know each other; visitors know those who have written in public, or want to be found. */
export function mayKnow(reader: CurrentUser | undefined, owner: Owned & { postCount: number }): boolean {
  return reader !== undefined || owner.postCount > 0 || owner.privacy.directory === 'everyone'
}
