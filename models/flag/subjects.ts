import mongoose from 'mongoose'
import { escapeHtml } from '../../server/lib/escape-html.js'
import { hideEvent, restoreEvent } from '../event/hiding.js'
import { type Event, EventModel } from '../event.js'
import type { HidingReason } from '../hidden.js'
import { flaggableRequest } from '../masterclass-request/flag-subject.js'
import { hideProfile, restoreProfile } from '../member/hiding.js'
import { hideOrganisation, restoreOrganisation } from '../organisation/hiding.js'
import { type Organisation, OrganisationModel } from '../organisation.js'
import { eventPath, organisationPath, personPath, postPath, topicPath } from '../paths.js'
import { hidePost, restorePost } from '../post/hiding.js'
import { type Post, PostModel } from '../post.js'
import { hideTopic, restoreTopic } from '../topic/hiding.js'
import { type Topic, TopicModel } from '../topic.js'
import { type User, UserModel } from '../user.js'

/** What moderation needs to know of a text, masked or not. */
export interface FlagSubject {
  /** Id of who wrote it. */
  author: string
  /** What it is called: a title. */
  label: string
  /** Its words, safe to show to moderators. */
  excerpt: string
  path: string
  hidden: boolean
}

export interface FlaggableKind {
  /** Nothing when it never was or is deleted. */
  find(id: string): Promise<FlagSubject | undefined>
  hide(id: string, reason: HidingReason): Promise<void>
  restore(id: string, reason: HidingReason): Promise<void>
  /** Ids of what a member wrote of this kind, a page of them after a key; for masking all of it. */
  writtenBy(author: string, after: string | undefined, limit: number): Promise<string[]>
}

/** What every kind has that people write. */
type Written = mongoose.Model<{ author: mongoose.Types.ObjectId; deletedAt?: Date }>

const present = { deletedAt: { $exists: false } }

const post: FlaggableKind = {
  async find(id) {
    const found = await PostModel.findOne({ _id: id, ...present }).lean<Post>()
    if (!found) return undefined
    const topic = await TopicModel.findById(found.topic, { title: 1 }).lean<Topic>()
    return {
      author: String(found.author),
      label: topic?.title ?? '',
      excerpt: found.hidden?.html ?? found.html,
      path: postPath(found),
      hidden: Boolean(found.hidden),
    }
  },
  hide: hidePost,
  restore: restorePost,
  writtenBy: (author, after, limit) => idsOf(PostModel as Written, author, after, limit),
}

const topic: FlaggableKind = {
  async find(id) {
    const found = await TopicModel.findOne({ _id: id, ...present }).lean<Topic>()
    if (!found) return undefined
    const first = await PostModel.findOne({ topic: id, position: 1 }).lean<Post>()
    return {
      author: String(found.author),
      label: found.title,
      excerpt: `<p><strong>${escapeHtml(found.title)}</strong></p>${first?.hidden?.html ?? first?.html ?? ''}`,
      path: topicPath(found),
      hidden: Boolean(found.hidden),
    }
  },
  hide: hideTopic,
  restore: restoreTopic,
  writtenBy: (author, after, limit) => idsOf(TopicModel as Written, author, after, limit),
}

const member: FlaggableKind = {
  async find(id) {
    const found = await UserModel.findOne({ _id: id, emailConfirmedAt: { $exists: true } }).lean<User>()
    if (!found) return undefined
    const skills = (found.skills ?? []).map((skill) => `<li>${escapeHtml(skill)}</li>`).join('')
    return {
      author: id,
      label: found.name,
      excerpt: `${found.bioHtml ?? ''}${skills && `<ul>${skills}</ul>`}`,
      path: personPath({ id, name: found.name }),
      hidden: (found.profileMasks ?? []).length > 0,
    }
  },
  hide: hideProfile,
  restore: restoreProfile,
  writtenBy: async (author, after) => (after ? [] : [author]),
}

/** Only what somebody answers for; what the label's documents say of the others is nobody's here. */
const organisation: FlaggableKind = {
  async find(id) {
    const found = await OrganisationModel.findById(id, { loaded: 0 }).lean<Organisation>()
    const [leader] = found?.leaders ?? []
    if (!found || !leader) return undefined
    return {
      author: String(leader),
      label: found.name,
      excerpt: found.descriptionHtml ?? '',
      path: organisationPath(found),
      hidden: found.hidden ?? false,
    }
  },
  hide: hideOrganisation,
  restore: restoreOrganisation,
  writtenBy: async () => [],
}

const event: FlaggableKind = {
  async find(id) {
    const found = await EventModel.findById(id).lean<Event>()
    if (!found?.creator || (found.status === 'draft' && !found.hidden)) return undefined
    return {
      author: String(found.creator),
      label: found.title,
      excerpt: `<p>${escapeHtml(found.summary)}</p>${found.html}`,
      path: eventPath(found),
      hidden: Boolean(found.hidden),
    }
  },
  hide: hideEvent,
  restore: restoreEvent,
  writtenBy: async (author, after, limit) => {
    const beyond = after ? { _id: { $gt: after } } : {}
    const found = await EventModel.find({ creator: author, ...beyond }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(limit)
      .lean()
    return found.map(({ _id }) => String(_id))
  },
}

/** Everything that people write and that can be flagged, by the name of its kind (`flags.kinds.<kind>`). */
export const subjects = {
  post,
  topic,
  member,
  organisation,
  event,
  masterclassRequest: flaggableRequest,
} satisfies Record<string, FlaggableKind>

export type SubjectKind = keyof typeof subjects
export const subjectKinds = Object.keys(subjects) as SubjectKind[]

export interface SubjectName {
  kind: SubjectKind
  id: string
}

export function isSubjectKind(kind: unknown): kind is SubjectKind {
  return subjectKinds.includes(kind as SubjectKind)
}

/** The text with this name, masked ones included. */
export async function findSubject({ kind, id }: SubjectName): Promise<FlagSubject | undefined> {
  if (!mongoose.isObjectIdOrHexString(id)) return undefined
  return subjects[kind].find(id)
}

async function idsOf(model: Written, author: string, after: string | undefined, limit: number) {
  const found = await model
    .find({ author, ...(after && { _id: { $gt: after } }), ...present }, { _id: 1 })
    .sort({ _id: 1 })
    .limit(limit)
    .lean()
  return found.map(({ _id }) => String(_id))
}
