import { shownPrivacyOf } from '../member/privacy.js'
import { OrganisationModel } from '../organisation.js'
import { mayReadField } from '../policies/member.js'
import { isModerator } from '../policies/roles.js'
import { HeldPostModel } from '../post/held.js'
import { PostModel } from '../post.js'
import type { FileSubject } from '../stored-file.js'
import { TopicModel } from '../topic.js'
import { type CurrentUser, type User, UserModel } from '../user.js'

/** Who sees the files of something: anybody, this reader among few, or not this reader; or it is deleted. */
export type Reach = 'everyone' | 'reader' | 'nobody' | 'gone'

type Reacher = (id: string, reader: CurrentUser | undefined) => Promise<Reach>

/** What files may be attached to, and who sees each: one entry a kind. */
const subjects: Record<string, Reacher> = {
  post: async (id) => {
    const post = await PostModel.findById(id, { deletedAt: 1, hidden: 1 }).lean()
    if (!post || post.hidden) return 'nobody'
    return post.deletedAt ? 'gone' : 'everyone'
  },
  /** What a conclusion shows. */
  topic: async (id) => {
    const topic = await TopicModel.findById(id, { deletedAt: 1, mergedInto: 1, hidden: 1 }).lean()
    if (!topic || topic.hidden) return 'nobody'
    return topic.deletedAt || topic.mergedInto ? 'gone' : 'everyone'
  },
  /** A first post that waits is read by its author and the moderators. */
  heldPost: async (id, reader) => {
    const held = await HeldPostModel.findById(id, { author: 1 }).lean()
    return held && (isModerator(reader) || String(held.author) === reader?.id) ? 'reader' : 'nobody'
  },
  /** Its logo. */
  organisation: async (id) => {
    const organisation = await OrganisationModel.findById(id, { hidden: 1 }).lean()
    if (!organisation) return 'gone'
    return organisation.hidden ? 'nobody' : 'everyone'
  },
  /** Their photo. */
  member: async (id, reader) => {
    const member = await UserModel.findById(id, { privacy: 1, profileMasks: 1 }).lean<User>()
    if (!member) return 'gone'
    const privacy = shownPrivacyOf(member)
    if (privacy.photo === 'everyone') return 'everyone'
    return mayReadField(reader, { id, privacy }, 'photo') ? 'reader' : 'nobody'
  },
}

export async function reachOf(subject: FileSubject, reader: CurrentUser | undefined): Promise<Reach> {
  return (await subjects[subject.kind]?.(subject.id, reader)) ?? 'nobody'
}
