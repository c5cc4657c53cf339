import { send } from '../account/letters.js'
import { issueToken } from '../account/token.js'
import { FlagModel } from '../flag.js'
import type { Letters } from '../job-queue.js'
import { notify } from '../notification.js'
import { type User, UserModel } from '../user.js'
import { type Case, caseById, type Decision } from './case.js'

type Outcome = Letters['flag-upheld']

/** Tells the author, and after the first decision whoever flagged, what was decided. */
export async function tellDecision(caseId: string, number: number): Promise<void> {
  const decided = await caseById(caseId)
  const decision = decided.decisions[number]
  if (!decision) return
  await tellAuthor(decided, decision, number)
  const flags = await FlagModel.find({ case: decided._id }, { reporter: 1 }).lean()
  const changed = number === 0 || decision.outcome === 'rejected'
  if (!changed) return
  const letter = decision.outcome === 'upheld' ? 'flag-upheld' : 'flag-rejected'
  await notify({
    kind: 'flag-decided',
    to: flags.flatMap(({ reporter }) => (reporter ? [String(reporter)] : [])),
    path: '/flags',
    values: { title: decided.label },
    key: `flag-decided ${decided._id} ${number}`,
  })
  for (const { reporter } of flags) {
    const member = reporter && (await UserModel.findById(reporter).lean<User>())
    if (!member) continue
    const values = { name: member.name, path: '/flags', label: decided.label, text: decision.text }
    const key = keyOf(decided, number, member)
    await send({ letter, to: member.email, locale: member.locale, values, key })
  }
}

/** One letter to each for a decision, however often its job is tried. */
function keyOf({ _id }: Case, number: number, recipient: User): string {
  return `decision ${_id} ${number} ${recipient._id}`
}

async function tellAuthor(decided: Case, decision: Decision, number: number): Promise<void> {
  const author = await UserModel.findById(decided.author).lean<User>()
  if (!author) return
  const letter = authorsLetter(decision, number)
  const values: Outcome = {
    name: author.name,
    path: letter === 'content-cleared' ? '/charter' : await placeFor(decided, author, number),
    label: decided.label,
    text: decision.text,
  }
  await notify({
    kind: 'content-decided',
    to: [String(author._id)],
    path: `/moderation/cases/${decided._id}/appeal`,
    values: { title: decided.label },
    key: `content-decided ${decided._id} ${number}`,
  })
  const key = keyOf(decided, number, author)
  await send({ letter, to: author.email, locale: author.locale, values, key })
}

function authorsLetter({ outcome, measure }: Decision, number: number) {
  if (number > 0) return outcome === 'upheld' ? 'appeal-confirmed' : 'appeal-granted'
  if (outcome === 'rejected') return 'content-cleared'
  if (measure === 'none') return 'content-judged'
  return measure === 'hide' ? 'content-hidden' : 'content-warned'
}

/** A link of their own, since who is suspended cannot sign in and may appeal all the same. */
async function placeFor(decided: Case, author: User, number: number): Promise<string> {
  if (number > 0) return '/charter'
  const token = await issueToken('appeal', { user: author._id, subject: String(decided._id) })
  return `/appeals/${token}`
}
