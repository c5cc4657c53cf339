import { type Material, MaterialModel } from '../event/materials/material.js'
import { type Event, EventModel } from '../event.js'
import { shownPrivacyOf } from '../member/privacy.js'
import { OrganisationModel } from '../organisation.js'
import { maySeeEvent } from '../policies/event.js'
import { maySeeMaterial } from '../policies/material.js'
import { mayReadField } from '../policies/member.js'
import { isModerator } from '../policies/roles.js'
import { maySeeSeries } from '../policies/series.js'
import { HeldPostModel } from '../post/held.js'
import { PostModel } from '../post.js'
import { registrationOf } from '../registration.js'
import { sessionsOf } from '../series/sessions.js'
import { seriesById } from '../series.js'
import type { FileSubject } from '../stored-file.js'
import { TopicModel } from '../topic.js'
import { type CurrentUser, type User, UserModel } from '../user.js'

/** Who sees the files of something: anybody, this reader among few, or not this reader; or it is deleted. */
export type Reach = 'everyone' | 'reader' | 'nobody' | 'gone'

type Reacher = (id: string, reader: CurrentUser | undefined) => Promise<Reach>

/** What tells who sees a draft of an event. */
const managed = { status: 1, creator: 1, organisation: 1, coOrganisers: 1 }

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
  /** Its cover, and the photos of its guests. */
  event: async (id, reader) => {
    const event = await EventModel.findById(id, managed).lean<Event>()
    if (!event) return 'gone'
    if (event.status !== 'draft') return 'everyone'
    return maySeeEvent(reader, event) ? 'reader' : 'nobody'
  },
  /** Something that an event leaves behind. */
  eventMaterial: async (id, reader) => {
    const material = await MaterialModel.findById(id).lean<Material>()
    const event =
      material && (await EventModel.findById(material.event, { ...managed, speakers: 1 }).lean<Event>())
    if (!event) return 'gone'
    if (material.audience === 'everyone' && event.status !== 'draft') return 'everyone'
    const registration = reader && (await registrationOf(event._id, reader.id))
    return maySeeMaterial(reader, material, event, registration) ? 'reader' : 'nobody'
  },
  /** Its cover, and the photos of the guests of its sessions. */
  series: async (id, reader) => {
    const series = await seriesById(id)
    if (!series) return 'gone'
    const sessions = await sessionsOf(series)
    if (sessions.some(({ status }) => status !== 'draft')) return 'everyone'
    return maySeeSeries(reader, series, sessions) ? 'reader' : 'nobody'
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
