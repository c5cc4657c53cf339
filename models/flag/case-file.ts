import type { Types } from 'mongoose'
import { AuditModel } from '../audit.js'
import { type Flag, FlagModel } from '../flag.js'
import { type Person, peopleById } from '../person.js'
import { type Case, CaseModel, type Decision } from './case.js'
import { type FlagSubject, findSubject, type SubjectName } from './subjects.js'

export interface CaseEvent {
  at: Date
  /** Key below `moderation.events`. */
  name: string
  person?: Person
  text?: string
  measure?: string
}

/** Everything that a moderator reads before deciding. */
export interface CaseFile {
  author?: Person
  holder?: Person
  /** Nothing when it was deleted since. */
  content?: FlagSubject
  flags: (Flag & { person?: Person })[]
  history: CaseEvent[]
  earlier: Case[]
}

const mostFlags = 50
const mostEarlier = 10

export async function caseFile(given: Case): Promise<CaseFile> {
  const [content, flags, acts, earlier] = await Promise.all([
    findSubject(given.subject as SubjectName),
    FlagModel.find({ case: given._id }).sort({ at: 1 }).limit(mostFlags).lean<Flag[]>(),
    AuditModel.find({ 'subject.id': String(given._id) })
      .sort({ _id: 1 })
      .limit(mostFlags)
      .lean(),
    casesAbout(given.author, mostEarlier + 1),
  ])
  const people = await peopleById([
    given.author,
    given.takenBy,
    ...flags.map(({ reporter }) => reporter),
    ...acts.map(({ by }) => by),
  ])
  const events: CaseEvent[] = acts.map(({ _id, act, by }) => ({
    at: _id.getTimestamp(),
    name: act,
    person: people.get(String(by)),
    ...saidIn(given.decisions, String(by)),
    ...(act !== 'case.upheld' && act !== 'case.rejected' && { text: undefined, measure: undefined }),
  }))
  if (given.appeal?.at) events.push({ at: given.appeal.at, name: 'appealed', text: given.appeal.text ?? '' })
  return {
    author: people.get(String(given.author)),
    holder: given.takenBy ? people.get(String(given.takenBy)) : undefined,
    content,
    flags: flags.map((one) => ({ ...one, person: people.get(String(one.reporter)) })),
    history: [
      { at: given.openedAt, name: 'flagged' },
      ...events.sort((a, b) => a.at.getTime() - b.at.getTime()),
    ],
    earlier: earlier.filter(({ _id }) => !_id.equals(given._id)).slice(0, mostEarlier),
  }
}

/** Nobody decides a case twice, so who decided tells which decision it was. */
function saidIn(decisions: Decision[], by: string): Pick<CaseEvent, 'text' | 'measure'> {
  const decision = decisions.find((one) => String(one.by) === by)
  return { text: decision?.text, measure: decision?.measure }
}

/** The cases about what a member wrote, the latest first. */
export function casesAbout(author: Types.ObjectId | string, limit: number): Promise<Case[]> {
  return CaseModel.find({ author }).sort({ openedAt: -1 }).limit(limit).lean<Case[]>()
}
