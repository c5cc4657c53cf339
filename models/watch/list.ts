import mongoose, { Types } from 'mongoose'
import { challengeById } from '../challenge.js'
import { BadRequest } from '../failure.js'
import { notHidden } from '../hidden.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { organisationsById } from '../organisation.js'
import {
  challengePath,
  masterclassRequestPath,
  organisationPath,
  territoryPath,
  themePath,
  topicPath,
} from '../paths.js'
import { territoryBySlug } from '../territory.js'
import { themeByKey } from '../theme.js'
import { type Topic, TopicModel } from '../topic.js'
import { type Watch, type Watchable, type WatchableKind, type WatchLevel, WatchModel } from '../watch.js'

/** Something that a member has chosen a level for, as their list shows it. */
export interface WatchRow extends Watchable {
  level: WatchLevel
  path: string
  /** In one language for what people named, in both for the label's own nouns. */
  title: string | { fr: string; en: string }
}

/**
 * What a member has chosen a level for, the latest first; what is gone meanwhile is left out.
 * @param page `before` is the `next` of the page before.
 * @throws BadRequest when `before` is no such key.
 */
export async function watchesOf(
  user: string,
  page: { limit: number; before?: string },
): Promise<{ rows: WatchRow[]; next?: string }> {
  if (page.before !== undefined && !mongoose.isObjectIdOrHexString(page.before)) throw new BadRequest()
  const found = await WatchModel.find({
    user,
    ...(page.before && { _id: { $lt: new Types.ObjectId(page.before) } }),
  })
    .sort({ _id: -1 })
    .limit(page.limit + 1)
    .lean<Watch[]>()
  const watches = found.slice(0, page.limit)
  const named = await namesOf(watches.map(({ kind, thing }) => ({ kind: kind as WatchableKind, id: thing })))
  return {
    rows: watches.flatMap(({ kind, thing, level }) => {
      const name = named.get(`${kind} ${thing}`)
      return name ? [{ kind: kind as WatchableKind, id: thing, level: level as WatchLevel, ...name }] : []
    }),
    next: found.length > page.limit ? String(watches.at(-1)?._id) : undefined,
  }
}

type Name = Pick<WatchRow, 'path' | 'title'>

async function namesOf(things: Watchable[]): Promise<Map<string, Name>> {
  const idsOf = (wanted: WatchableKind) => things.filter(({ kind }) => kind === wanted).map(({ id }) => id)
  const [topics, organisations, requests] = await Promise.all([
    topicNames(idsOf('topic').filter((id) => mongoose.isObjectIdOrHexString(id))),
    organisationsById(idsOf('organisation')),
    requestNames(idsOf('masterclassRequest').filter((id) => mongoose.isObjectIdOrHexString(id))),
  ])
  const named = new Map<string, Name>()
  for (const { kind, id } of things) {
    const organisation = kind === 'organisation' ? organisations.get(id) : undefined
    const name =
      kind === 'topic'
        ? topics.get(id)
        : kind === 'masterclassRequest'
          ? requests.get(id)
          : organisation
            ? { path: organisationPath(organisation), title: organisation.name }
            : await referenceName({ kind, id })
    if (name) named.set(`${kind} ${id}`, name)
  }
  return named
}

async function topicNames(ids: string[]): Promise<Map<string, Name>> {
  if (ids.length === 0) return new Map()
  const topics = await TopicModel.find(
    { _id: { $in: ids }, deletedAt: { $exists: false } },
    { title: 1 },
  ).lean<Topic[]>()
  return new Map(topics.map((topic) => [String(topic._id), { path: topicPath(topic), title: topic.title }]))
}

async function requestNames(ids: string[]): Promise<Map<string, Name>> {
  if (ids.length === 0) return new Map()
  const requests = await MasterclassRequestModel.find(
    { _id: { $in: ids }, ...notHidden },
    { title: 1, slug: 1 },
  ).lean<MasterclassRequest[]>()
  return new Map(
    requests.map((request) => [
      String(request._id),
      { path: masterclassRequestPath(request), title: request.title },
    ]),
  )
}

async function referenceName({ kind, id }: Watchable): Promise<Name | undefined> {
  if (kind === 'theme') {
    const theme = await themeByKey(id)
    return theme?.name ? { path: themePath(theme), title: theme.name } : undefined
  }
  if (kind === 'territory') {
    const territory = await territoryBySlug(id)
    return territory && { path: territoryPath(territory), title: territory.name }
  }
  if (kind === 'challenge') {
    const challenge = await challengeById(id)
    return challenge?.title ? { path: challengePath(challenge), title: challenge.title } : undefined
  }
  return undefined
}

/** Whether there is such a thing: what is watched exists. */
export async function existsToWatch(thing: Watchable): Promise<boolean> {
  return (await namesOf([thing])).size > 0
}
