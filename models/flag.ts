import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../server/lib/duplicate-key.js'
import { countAttempt } from './account/throttle.js'
import { Conflict, Forbidden, NotFound } from './failure.js'
import { CaseModel, gatheringKey } from './flag/case.js'
import { type Rule, rules } from './flag/rules.js'
import { type FlagSubject, findSubject, type SubjectName, subjectKinds } from './flag/subjects.js'

export const longestReason = 2000

const flagSchema = new Schema(
  {
    subject: {
      kind: { type: String, enum: subjectKinds, required: true },
      id: { type: String, required: true },
    },
    /** Nobody once they have left the hub. */
    reporter: { type: Schema.Types.ObjectId, ref: 'User' },
    rule: { type: String, enum: rules, required: true },
    text: { type: String, default: '' },
    at: { type: Date, required: true },
    case: { type: Schema.Types.ObjectId, ref: 'ModerationCase' },
  },
  { collection: 'flags' },
)
/** One flag for a member and a text. */
flagSchema.index(
  { reporter: 1, 'subject.kind': 1, 'subject.id': 1 },
  { unique: true, partialFilterExpression: { reporter: { $exists: true } } },
)
flagSchema.index({ case: 1, at: 1 })
flagSchema.index({ reporter: 1, _id: -1 })

export type Flag = InferSchemaType<typeof flagSchema> & { _id: Types.ObjectId }

export const FlagModel = mongoose.model('Flag', flagSchema)

export interface FlagDraft {
  subject: SubjectName
  reporter: { id: string }
  rule: Rule
  text: string
}

/**
 * Tells moderators that a text breaks a rule. The same member flagging it again gives the flag there is; several members'
 * flags gather in one case until it is decided.
 * @throws NotFound when the text is no more, Forbidden when it is one's own, Conflict when it is masked already,
 * TooManyAttempts after twenty in a day.
 */
export async function flag({ subject, reporter, rule, text }: FlagDraft): Promise<Flag> {
  const found = await flaggable(subject, reporter)
  const earlier = await flagBy(reporter, subject)
  if (!earlier) await countAttempt('flags', reporter.id)
  const kept = earlier ?? (await insertOnce({ subject, reporter: reporter.id, rule, text, at: new Date() }))
  return kept.case ? kept : attach(kept, found)
}

/** The text, when this member may flag it. */
export async function flaggable(subject: SubjectName, reporter: { id: string }): Promise<FlagSubject> {
  const found = await findSubject(subject)
  if (!found) throw new NotFound()
  if (found.author === reporter.id) throw new Forbidden('flags.ownWords')
  if (found.hidden) throw new Conflict('flags.alreadyHidden')
  return found
}

export function flagBy(reporter: { id: string }, { kind, id }: SubjectName): Promise<Flag | null> {
  return FlagModel.findOne({ reporter: reporter.id, 'subject.kind': kind, 'subject.id': id }).lean<Flag>()
}

async function insertOnce(
  draft: Omit<Flag, '_id' | 'reporter' | 'case'> & { reporter: string },
): Promise<Flag> {
  try {
    return (await FlagModel.create(draft)).toObject()
  } catch (error) {
    const twin = isDuplicateKey(error) && (await flagBy({ id: draft.reporter }, draft.subject as SubjectName))
    if (!twin) throw error
    return twin
  }
}

/** Adds a flag to the case that gathers them, or opens one; done twice, it counts once. */
async function attach(given: Flag, found: FlagSubject): Promise<Flag> {
  const gathers = gatheringKey(given.subject as SubjectName)
  const now = new Date()
  const gather = () =>
    CaseModel.findOneAndUpdate(
      { gathers },
      {
        $addToSet: { flags: given._id, rules: given.rule },
        $setOnInsert: {
          subject: given.subject,
          author: found.author,
          label: found.label,
          state: 'open',
          openedAt: now,
          movedAt: now,
        },
      },
      { upsert: true, returnDocument: 'after' },
    ).lean()
  const opened = await gather().catch((error) => {
    if (!isDuplicateKey(error)) throw error
    return gather()
  })
  await FlagModel.updateOne({ _id: given._id }, { $set: { case: opened._id } })
  return { ...given, case: opened._id }
}

/** A member's own flags, the latest first. */
export function flagsOf(reporter: { id: string }, limit: number): Promise<Flag[]> {
  return FlagModel.find({ reporter: reporter.id }).sort({ _id: -1 }).limit(limit).lean<Flag[]>()
}
