import { reinstate, suspend } from '../account/suspension.js'
import { recordAct } from '../audit.js'
import { Conflict } from '../failure.js'
import { enqueue } from '../job-queue.js'
import { UserModel } from '../user.js'
import { type Case, CaseModel, type Measure } from './case.js'
import { type SubjectKind, type SubjectName, subjects } from './subjects.js'

interface Actor {
  id: string
}

/**
 * Takes an open case: of two moderators at once, one gets it.
 * @throws Conflict when somebody else has it or has decided it.
 */
export async function takeCase(given: Case, moderator: Actor): Promise<void> {
  const taken = await CaseModel.updateOne(
    { _id: given._id, state: 'open' },
    { $set: { state: 'taken', takenBy: moderator.id, movedAt: new Date() } },
  )
  if (taken.modifiedCount === 0) {
    if (await CaseModel.exists({ _id: given._id, state: 'taken', takenBy: moderator.id })) return
    throw new Conflict('moderation.takenByAnother')
  }
  await record('case.taken', given, moderator)
}

/** Gives a case back to the queue. */
export async function releaseCase(given: Case, by: Actor): Promise<void> {
  const released = await CaseModel.updateOne(
    { _id: given._id, state: 'taken', takenBy: given.takenBy },
    { $set: { state: 'open', movedAt: new Date() }, $unset: { takenBy: 1 } },
  )
  if (released.modifiedCount > 0) await record('case.released', given, by)
}

export interface Verdict {
  outcome: 'upheld' | 'rejected'
  measure: Measure
  text: string
  /** How long a suspension lasts; for good without it. */
  until?: Date
}

/**
 * Decides a case that this moderator has taken: what follows is done first, so that nothing is decided and left undone;
 * everybody concerned is told by a job.
 * @throws Conflict when the case is no longer theirs.
 */
export async function decideCase(given: Case, moderator: Actor, verdict: Verdict): Promise<void> {
  const measure = verdict.outcome === 'upheld' ? verdict.measure : 'none'
  const theirs = { _id: given._id, state: 'taken' as const, takenBy: moderator.id }
  if (!(await CaseModel.exists(theirs))) throw new Conflict('moderation.noLongerYours')
  await apply(given, moderator, { ...verdict, measure })
  const now = new Date()
  const decision = { by: moderator.id, at: now, outcome: verdict.outcome, measure, text: verdict.text }
  const decided = await CaseModel.updateOne(theirs, {
    $set: { state: verdict.outcome, movedAt: now },
    $unset: { gathers: 1, takenBy: 1 },
    $push: { decisions: decision },
  })
  if (decided.modifiedCount === 0) throw new Conflict('moderation.noLongerYours')
  await record(verdict.outcome === 'upheld' ? 'case.upheld' : 'case.rejected', given, moderator, { measure })
  await enqueue('tell-decision', { case: String(given._id), decision: given.decisions.length })
}

/** What is asked for is done, and what an earlier decision did beyond it is undone. */
async function apply(given: Case, moderator: Actor, { measure, text, until }: Verdict): Promise<void> {
  const { kind, id } = given.subject as SubjectName
  const [earlier] = given.decisions
  if (measure === 'none') {
    if (earlier && earlier.measure !== 'none') await subjects[kind].restore(id, 'case')
  } else await subjects[kind].hide(id, 'case')
  const author = String(given.author)
  if (measure === 'suspend') {
    await suspend(author, { by: moderator.id, reason: text, until, case: given._id })
  } else if (earlier?.measure === 'suspend') {
    const fromHere = await UserModel.exists({ _id: author, 'suspension.case': given._id })
    if (fromHere) await reinstate(author, moderator.id)
  }
}

function record(
  act: 'case.taken' | 'case.released' | 'case.upheld' | 'case.rejected',
  given: Case,
  by: Actor,
  more: Record<string, unknown> = {},
): Promise<void> {
  return recordAct({
    act,
    by: by.id,
    subject: { kind: 'case', id: String(given._id), label: given.label },
    details: { kind: given.subject?.kind as SubjectKind, subject: given.subject?.id, ...more },
  })
}
