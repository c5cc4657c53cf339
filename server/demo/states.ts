import { DateTime } from 'luxon'
import type { TopicAct } from '../../models/topic/log.js'
import type { Topic } from '../../models/topic.js'
import { renderMarkdown } from '../lib/markdown.js'
import { day } from './calendar.js'
import type { Scene } from './content/scene.js'
import type { TopicPlan } from './plan.js'
import { Random } from './random.js'
import { fill } from './template.js'
import type { DemoTopic, Setting } from './topics.js'

interface Line {
  act: TopicAct
  by: Topic['author']
  at: Date
  until?: Date
  post?: Topic['_id']
}

/** What a scene has made of its topic: pinned, closed, debated, answered. */
export function sceneState(
  { scene, pinned }: TopicPlan,
  posts: DemoTopic['posts'],
  { crowd, dateAt }: Setting,
): Partial<Topic> {
  const [first] = posts
  const moderator = crowd.moderators[0]?.id
  if (!first || !moderator) throw new Error('Nobody looks after the forum')
  const parts = [
    pinned ? pinnedBy(moderator, first.createdAt) : {},
    scene ? asked(scene, posts) : {},
    scene ? timed(scene, scene.locked ? moderator : first.author, first.createdAt, dateAt) : {},
    scene?.conclusion ? concluded(scene.conclusion, scene.closes ?? 0, first.author, dateAt) : {},
  ]
  const log = parts.flatMap((part) => (part.log ?? []) as Line[])
  return {
    ...parts.reduce<Partial<Topic>>((all, part) => Object.assign(all, part), {}),
    ...(scene?.slowMinutes && { slowMinutes: scene.slowMinutes }),
    ...(log.length > 0 && { log: log.sort((a, b) => a.at.getTime() - b.at.getTime()) as never }),
  }
}

function withLog(fields: Partial<Topic>, line: Line): Partial<Topic> {
  return { ...fields, log: [line] as never }
}

function pinnedBy(by: Topic['author'], at: Date): Partial<Topic> {
  return withLog({ pinnedAt: at }, { act: 'pinned', by, at })
}

function asked({ kind, answer }: Scene, posts: DemoTopic['posts']): Partial<Topic> {
  if (!kind) return {}
  if (kind === 'debate') return { kind }
  const [first] = posts
  const found = answer === undefined ? undefined : posts[answer]
  if (!first || !found) return { kind, unanswered: true }
  const at = posts[(answer ?? 0) + 1]?.createdAt ?? found.createdAt
  return withLog(
    { kind, answer: { post: found._id, by: first.author, at } },
    { act: 'answered', by: first.author, at, post: found._id },
  )
}

/** A debate knows its last day from the first on; other topics are closed by somebody. */
function timed(
  { kind, opens, closes, locked }: Scene,
  by: Topic['author'],
  createdAt: Date,
  dateAt: Setting['dateAt'],
): Partial<Topic> {
  if (closes === undefined) return {}
  const coming = closes < 0
  const moment = dateAt(closes * day)
  const closesAt = kind === 'debate' || coming ? endOfDay(moment) : moment
  const fields = { closesAt, closedBy: by, ...(locked && { locked }) }
  if (kind === 'debate') return { ...fields, ...(opens && { opensAt: startOfDay(dateAt(opens * day)) }) }
  return coming
    ? withLog(fields, { act: 'willClose', by, at: createdAt, until: closesAt })
    : withLog(fields, { act: locked ? 'locked' : 'closed', by, at: closesAt })
}

function concluded(
  text: string,
  closes: number,
  by: Topic['author'],
  dateAt: Setting['dateAt'],
): Partial<Topic> {
  const body = fill(text, new Random(0), {})
  const at = dateAt((closes - 2) * day)
  const conclusion = { body, html: renderMarkdown(body), by, at }
  return withLog({ conclusion } as Partial<Topic>, { act: 'concluded', by, at })
}

const inParis = (date: Date) => DateTime.fromJSDate(date, { zone: 'Europe/Paris' })

export function endOfDay(date: Date): Date {
  return inParis(date).endOf('day').toJSDate()
}

function startOfDay(date: Date): Date {
  return inParis(date).startOf('day').toJSDate()
}
