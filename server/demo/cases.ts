import type { Types } from 'mongoose'
import { type Act, acts } from '../../models/audit/acts.js'
import type { AuditEntry } from '../../models/audit.js'
import { type Case, gatheringKey } from '../../models/flag/case.js'
import type { Flag } from '../../models/flag.js'
import type { RichLine } from './content/scene.js'
import type { Crowd } from './crowd.js'
import { idFor } from './ids.js'
import { Random } from './random.js'
import { fill } from './template.js'
import type { DemoPost, DemoTopic } from './topics.js'
import type { Written } from './written.js'

/** A case of moderation with the flags that opened it and what the log says of it. */
export interface CaseFile {
  case: Case
  flags: Flag[]
  entries: AuditEntry[]
}

const hour = 3_600_000
const after = (date: Date, hours: number) => new Date(date.getTime() + hours * hour)

/** The cases about the posts of a topic; a post that was judged is masked. */
export function caseFilesOf(
  { title }: Pick<DemoTopic['topic'], 'title'>,
  posts: DemoPost[],
  written: Written[],
  random: Random,
  crowd: Crowd,
): CaseFile[] {
  return posts.flatMap((post, index) => {
    const line = written[index]?.line
    return line?.flags ? caseFileOf(post, line, title, random, crowd) : []
  })
}

function caseFileOf(post: DemoPost, line: RichLine, label: string, random: Random, crowd: Crowd): CaseFile {
  const author = crowd.residents.find(({ id }) => id.equals(post.author))
  const reporters = crowd.several(random, line.flags?.length ?? 0, author ? [author] : [])
  const openedAt = after(post.createdAt, 0.5)
  const id = idFor(openedAt, String(post._id), 'case')
  const subject = { kind: 'post' as const, id: String(post._id) }
  const flags = reporters.map((reporter, index): Flag => {
    const at = after(openedAt, index / 4)
    const { rule = 'other', text = '' } = line.flags?.[index] ?? {}
    const _id = idFor(at, String(post._id), 'flag', index)
    return { _id, subject, reporter: reporter.id, rule, text: typeset(text), at, case: id }
  })
  const moderator = crowd.moderators[0]?.id
  if (!moderator) throw new Error('Nobody looks after the forum')
  const opened = {
    _id: id,
    subject,
    author: post.author,
    label,
    flags: flags.map(({ _id }) => _id),
    rules: [...new Set(flags.map(({ rule }) => rule))],
    openedAt,
  }
  const handled = handling(post, line, openedAt, moderator)
  const entry = (act: Act, hours: number, more = {}): AuditEntry => {
    const at = after(openedAt, hours)
    return {
      _id: idFor(at, String(id), act),
      act,
      area: acts[act],
      by: moderator,
      subject: { kind: 'case', id: String(id), label },
      details: { kind: 'post', subject: subject.id, ...more },
    } as AuditEntry
  }
  const entries = []
  if (line.taken || line.decided) entries.push(entry('case.taken', takenAfter))
  const [decision] = handled.decisions ?? []
  if (decision) entries.push(entry(`case.${decision.outcome}`, decidedAfter, { measure: decision.measure }))
  return { case: { ...opened, ...handled } as Case, flags, entries }
}

const takenAfter = 1
const decidedAfter = 1.5
const appealedAfter = 20

function handling(
  post: DemoPost,
  { taken, decided }: RichLine,
  openedAt: Date,
  by: Types.ObjectId,
): Partial<Case> {
  const gathers = gatheringKey({ kind: 'post', id: String(post._id) })
  if (!decided) {
    return taken
      ? { state: 'taken', gathers, takenBy: by, movedAt: after(openedAt, takenAfter), decisions: [] as never }
      : { state: 'open', gathers, movedAt: openedAt, decisions: [] as never }
  }
  const at = after(openedAt, decidedAfter)
  const measure = decided.outcome === 'upheld' ? 'hide' : 'none'
  if (measure === 'hide') mask(post, at)
  const decisions = [{ by, at, outcome: decided.outcome, measure, text: typeset(decided.text) }] as never
  if (!decided.appeal) return { state: decided.outcome, movedAt: at, decisions }
  const appealedAt = after(openedAt, appealedAfter)
  const appeal = { text: typeset(decided.appeal), at: appealedAt }
  return { state: 'open', movedAt: appealedAt, decisions, appeal }
}

function mask(post: DemoPost, at: Date): void {
  const { body, html } = post
  Object.assign(post, { hidden: { at, reasons: ['case'], body, html }, body: '', html: '' })
}

function typeset(text: string): string {
  return fill(text, new Random(0), {})
}
