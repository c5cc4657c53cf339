import type { Types } from 'mongoose'
import { plainText } from '../../server/lib/plain-text.js'
import { personPath } from '../paths.js'
import { type Findable, indexEntry, removeEntry } from '../search/entry.js'
import { type User, UserModel } from '../user.js'
import { type PrivateField, shownPrivacyOf } from './privacy.js'

/** Who lets themselves be found in the list of members is found by search, by what the same readers may see of them. */
export function findableMember(user: User): Findable | undefined {
  const privacy = shownPrivacyOf(user)
  const { directory } = privacy
  if (directory === 'nobody' || !user.emailConfirmedAt) return undefined
  const seen = (field: PrivateField) =>
    privacy[field] === 'everyone' || (privacy[field] === 'members' && directory === 'members')
  const text = [
    ...(seen('skills') ? [(user.skills ?? []).join(', ')] : []),
    ...(seen('bio') ? [plainText(user.bioHtml ?? '')] : []),
  ]
  return {
    kind: 'member',
    id: String(user._id),
    title: user.name,
    text: text.filter(Boolean).join(' · '),
    path: personPath({ id: user._id, name: user.name }),
    territory: (seen('territory') && user.territory) || undefined,
    date: user.createdAt,
    weight: user.postCount,
    visibleTo: directory === 'everyone' ? 'everyone' : { members: true },
  }
}

/** To be called by every verb that changes what `findableMember` says of somebody. */
export async function indexMember(id: Types.ObjectId | string): Promise<void> {
  const user = await UserModel.findById(id).lean<User>()
  const thing = user ? findableMember(user) : undefined
  if (thing) await indexEntry(thing)
  else await removeEntry('member', String(id))
}
