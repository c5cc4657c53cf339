import { recordAct } from '../audit.js'
import { NotFound } from '../failure.js'
import { enqueue } from '../job-queue.js'
import { UserModel } from '../user.js'
import { type FlaggableKind, subjectKinds, subjects } from './subjects.js'

/** Masks all that a member wrote, or shows it again; a job does it, however much there is. */
export async function maskMemberContent(memberId: string, masked: boolean, by: string): Promise<void> {
  const found = await UserModel.updateOne({ _id: memberId }, { $set: { contentMasked: masked } })
  if (found.matchedCount === 0) throw new NotFound()
  const act = masked ? 'member.contentHidden' : 'member.contentRestored'
  await recordAct({ act, by, subject: { kind: 'member', id: memberId } })
  await enqueue('mask-member-content', { member: memberId })
}

const atOnce = 200

/** Brings all that a member wrote to what was last asked; what was asked may change while this runs. */
export async function applyMemberMask(memberId: string): Promise<void> {
  const asked = await isMasked(memberId)
  for (const kind of subjectKinds) await applyTo(subjects[kind], memberId, asked)
  if ((await isMasked(memberId)) !== asked) await applyMemberMask(memberId)
}

async function applyTo(kind: FlaggableKind, memberId: string, masked: boolean): Promise<void> {
  let after: string | undefined
  for (;;) {
    const ids = await kind.writtenBy(memberId, after, atOnce)
    for (const id of ids) await (masked ? kind.hide(id, 'member') : kind.restore(id, 'member'))
    after = ids.at(-1)
    if (ids.length < atOnce) return
  }
}

async function isMasked(memberId: string): Promise<boolean> {
  const member = await UserModel.findById(memberId, { contentMasked: 1 }).lean()
  return member?.contentMasked ?? false
}
