import type { Types } from 'mongoose'
import { briefCache } from '../server/lib/brief-cache.js'
import { challenges } from './challenge.js'
import { changedAt } from './event/agenda/feed.js'
import { findable as readableEvents } from './event/search-entry.js'
import { type Event, EventModel } from './event.js'
import { findableRequests } from './masterclass-request/search.js'
import { type MasterclassRequest, MasterclassRequestModel } from './masterclass-request.js'
import { type Organisation, OrganisationModel, shown } from './organisation.js'
import {
  challengePath,
  eventPath,
  masterclassRequestPath,
  organisationPath,
  territoryPath,
  themePath,
  topicPath,
} from './paths.js'
import { territories } from './territory.js'
import { themes } from './theme.js'
import { findable } from './topic/search-entry.js'
import { type Topic, TopicModel } from './topic.js'

/** An address, and when what stands there last changed. */
export interface Place {
  path: string
  changedAt?: Date
}

/** The protocol allows 50,000 addresses a file; ids that come late into a part find room. */
const topicsInPart = 10_000
const mostInPart = 50_000

/** The first id of each part: a step over the index of ids for each, a second for a million topics. */
const starts = briefCache(readStarts, 10 * 60_000)

async function readStarts(): Promise<Types.ObjectId[]> {
  const found: Types.ObjectId[] = []
  let next = await TopicModel.findOne({}, { _id: 1 }).sort({ _id: 1 }).lean<Pick<Topic, '_id'>>()
  while (next) {
    found.push(next._id)
    next = await TopicModel.findOne({ _id: { $gt: next._id } }, { _id: 1 })
      .sort({ _id: 1 })
      .skip(topicsInPart - 1)
      .lean<Pick<Topic, '_id'>>()
  }
  return found
}

/** Names of the parts, by the first id in each, so that a part keeps its name while others are added. */
export async function topicParts(): Promise<string[]> {
  return (await starts.get()).map(String)
}

/** The topics of a part, one after another; nothing when there is no such part. */
export async function topicsOfPart(name: string): Promise<AsyncIterable<Place> | undefined> {
  const all = await starts.get()
  const index = all.findIndex((start) => String(start) === name)
  const start = all[index]
  return start && placesOf(start, all[index + 1])
}

async function* placesOf(from: Types.ObjectId, to: Types.ObjectId | undefined): AsyncIterable<Place> {
  const found = TopicModel.find(
    { _id: { $gte: from, ...(to && { $lt: to }) }, ...findable },
    { title: 1, lastPostAt: 1 },
  )
  for await (const topic of found.sort({ _id: 1 }).limit(mostInPart).lean<Topic>().cursor()) {
    yield { path: topicPath(topic as Topic), changedAt: (topic as Topic).lastPostAt }
  }
}

/** The events that everybody may read, the latest first. */
export async function* eventPlaces(): AsyncIterable<Place> {
  const found = EventModel.find(readableEvents, { slug: 1, changedAt: 1, publishedAt: 1, createdAt: 1 })
  for await (const event of found.sort({ startsAt: -1, _id: -1 }).limit(mostInPart).lean<Event>().cursor()) {
    yield { path: eventPath(event as Event), changedAt: changedAt(event as Event) }
  }
}

/** The pages of the reference data and of the organisations: a few hundred. */
export async function referencePlaces(): Promise<Place[]> {
  const organisations = await OrganisationModel.find(shown, { slug: 1, changedAt: 1 })
    .sort({ nameKey: 1, _id: 1 })
    .limit(mostInPart / 2)
    .lean<Organisation[]>()
  const requests = await MasterclassRequestModel.find(findableRequests, { slug: 1, stateAt: 1 })
    .sort({ _id: -1 })
    .limit(mostInPart / 4)
    .lean<MasterclassRequest[]>()
  return [
    ...(await territories()).map((territory) => place(territoryPath(territory), territory.lastPostAt)),
    ...(await challenges()).map((challenge) => place(challengePath(challenge), challenge.lastPostAt)),
    ...(await themes()).map((theme) => place(themePath(theme), theme.lastPostAt)),
    ...organisations.map((organisation) => place(organisationPath(organisation), organisation.changedAt)),
    ...requests.map((request) => place(masterclassRequestPath(request), request.stateAt)),
  ]
}

function place(path: string, changedAt: Date | null | undefined): Place {
  return { path, changedAt: changedAt ?? undefined }
}
