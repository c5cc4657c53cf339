import type { Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { slug } from '../../server/lib/slug.js'
import { contentChanged } from '../content-version.js'
import { InvalidInput } from '../failure.js'
import { enqueue } from '../job-queue.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { naming } from '../naming.js'
import { type Allowance, boundless } from '../post/rate.js'
import { submissionKey } from '../post/submission.js'
import { type Filed, filedUnder, findFiling } from '../topic/filing.js'
import { indexRequest } from './search.js'
import { claimOf, SecondModel } from './second.js'

/** All that whoever asks says of it. */
export interface RequestDraft extends Filed {
  title: string
  body: string
  audience: string[]
}

export interface NewRequest extends RequestDraft {
  /** Id of the organisation that the author asks for. */
  onBehalfOf?: string
  submission: string
}

const mostNamesakes = 200
/** Pages that stand beside the requests. */
const reserved = new Set(['new', 'similar', 'feed-atom'])

/**
 * Asks for a masterclass, as the first who does; the same form sent again leads to the same request, and costs nothing.
 * @throws InvalidInput for a theme, territory or challenge that does not exist or does not belong together, TooManyAttempts
 * when the allowance is used up.
 */
export async function ask(
  author: { id: string },
  draft: NewRequest,
  allowance: Allowance = boundless,
): Promise<MasterclassRequest> {
  const said = await saidOf(draft)
  const submission = submissionKey(draft.submission, draft.title, draft.body)
  const before = await sentBefore(author, submission)
  if (!before) await allowance.spend()
  const request = before ?? (await insert(author, draft, said, submission))
  await claim(request)
  if (before) return request
  await indexRequest(request)
  await enqueue('tell-of-masterclass-request', { request: String(request._id), what: 'asked' })
  await contentChanged()
  return request
}

/** What a form means: what it names is found, its words are rendered. */
export async function saidOf(draft: RequestDraft) {
  const { theme, ...filing } = await findFiling(draft)
  if (!theme) throw new InvalidInput({ theme: 'topics.errors.themeMissing' })
  const { theme: _main, ...filed } = filedUnder({ ...filing, theme })
  return {
    ...filed,
    title: draft.title,
    body: draft.body,
    html: renderMarkdown(draft.body),
    audience: draft.audience,
    ...(await naming(draft.body)),
  }
}

function sentBefore(author: { id: string }, submission: string): Promise<MasterclassRequest | null> {
  return MasterclassRequestModel.findOne({ author: author.id, submission }).lean<MasterclassRequest>()
}

async function insert(
  author: { id: string },
  { title, onBehalfOf }: NewRequest,
  said: Awaited<ReturnType<typeof saidOf>>,
  submission: string,
): Promise<MasterclassRequest> {
  const base = slug(title) || 'masterclass'
  const createdAt = new Date()
  for (let namesake = reserved.has(base) ? 2 : 1; namesake <= mostNamesakes; namesake += 1) {
    try {
      const created = await MasterclassRequestModel.create({
        ...said,
        slug: namesake === 1 ? base : `${base}-${namesake}`,
        author: author.id,
        ...(onBehalfOf && { onBehalfOf, organisations: [onBehalfOf] }),
        submission,
        createdAt,
        state: 'open',
        stateAt: createdAt,
        demand: 1,
      })
      return created.toObject() as unknown as MasterclassRequest
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
      const twin = await sentBefore(author, submission)
      if (twin) return twin
    }
  }
  throw new Error(`no address left for ${base}`)
}

/** Whoever asks is the first of those who do; counted from the start. */
async function claim({ _id, author, onBehalfOf, createdAt }: MasterclassRequest): Promise<void> {
  const by = claimOf({ id: String(author) }, onBehalfOf ? String(onBehalfOf) : undefined)
  await SecondModel.updateOne(
    { request: _id as Types.ObjectId, by },
    { $setOnInsert: { member: author, ...(onBehalfOf && { organisation: onBehalfOf }), at: createdAt } },
    { upsert: true },
  )
}
