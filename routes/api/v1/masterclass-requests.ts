import { z } from 'zod'
import { Forbidden } from '../../../models/failure.js'
import { ask } from '../../../models/masterclass-request/asking.js'
import { listedStates, masterclassRequests, requestSorts } from '../../../models/masterclass-request/list.js'
import { type RequestRow, requestRows } from '../../../models/masterclass-request/row.js'
import { second, takeBackSecond } from '../../../models/masterclass-request/seconding.js'
import { requestBySlug } from '../../../models/masterclass-request.js'
import { checkVoice } from '../../../models/organisation/voice.js'
import { mayAsk, maySecond, maySecondFor } from '../../../models/policies/masterclass-request.js'
import { requestAllowance } from '../../../models/post/allowance.js'
import { writingAllowance } from '../../../models/post/rate.js'
import { config } from '../../../server/config.js'
import { endpoint } from '../endpoint.js'
import { filing } from '../filing.js'
import { memberEndpoint } from '../member-endpoint.js'
import { knownKey, paging } from '../paging.js'
import { newMasterclassRequest } from '../requests.js'
import { list, masterclassRequest, masterclassRequestSummary } from '../schemas.js'
import { knownFiling } from './known-filing.js'
import { authorAnswer } from './posts.js'

const params = z.object({ slug: z.string().describe('api.parameters.slug') })
const scope = 'masterclass-requests:write'

const claim = {
  path: '/api/v1/masterclass-requests/{slug}/second',
  scope,
  gone: true,
  params,
  query: z.object({
    onBehalfOf: z.string('organisations.errors.voice').optional().describe('api.fields.speakingFor'),
  }),
  refusals: [409] as number[],
} as const

export const listMasterclassRequests = endpoint({
  path: '/api/v1/masterclass-requests',
  operation: 'listMasterclassRequests',
  example: { limit: '10', sort: 'wanted' },
  params: z.object({}),
  query: z.object({
    ...paging,
    ...filing,
    state: z
      .enum(listedStates, 'masterclassRequests.errors.stateUnknown')
      .optional()
      .describe('api.parameters.requestState'),
    sort: z
      .enum(requestSorts, 'masterclassRequests.errors.sortUnknown')
      .default('wanted')
      .describe('api.parameters.requestSort'),
  }),
  answer: list('MasterclassRequests', masterclassRequestSummary),
  async handle({ query: { limit, after, state, sort, ...named } }) {
    const filter = { ...(await knownFiling(named)), state }
    const { requests, next } = await knownKey(masterclassRequests(filter, { limit, sort, after }))
    return { body: { data: requests.map((row) => answerOf(row)) }, next }
  },
})

export const showMasterclassRequest = endpoint({
  path: '/api/v1/masterclass-requests/{slug}',
  operation: 'showMasterclassRequest',
  gone: true,
  params,
  query: z.object({}),
  answer: masterclassRequest,
  handle: async ({ params: { slug } }) => ({ body: await whole(slug) }),
})

export const createMasterclassRequest = memberEndpoint({
  method: 'post',
  path: '/api/v1/masterclass-requests',
  operation: 'createMasterclassRequest',
  scope,
  params: z.object({}),
  query: z.object({}),
  body: newMasterclassRequest,
  answer: masterclassRequest,
  status: 201,
  async handle({ user, body, submission }) {
    if (!mayAsk(user)) throw new Forbidden()
    checkVoice(user, body.onBehalfOf)
    const asked = await ask(user, { ...body, submission }, await requestAllowance(user, body.body))
    const answer = await whole(asked.slug)
    return { answer, location: `${config.publicUrl}/api/v1/masterclass-requests/${asked.slug}` }
  },
})

export const secondMasterclassRequest = memberEndpoint({
  ...claim,
  method: 'put',
  operation: 'secondMasterclassRequest',
  answer: masterclassRequest,
  status: 200,
  async handle({ user, params: { slug }, query: { onBehalfOf } }) {
    const request = await requestBySlug(slug)
    checkVoice(user, onBehalfOf)
    const joins = request.state === 'open' || request.state === 'takenUp'
    const may = onBehalfOf ? maySecondFor(user, request, onBehalfOf) : maySecond(user, request)
    if (joins && !may) throw new Forbidden()
    await second(request, user, onBehalfOf, writingAllowance('second', user))
    return { answer: await whole(slug) }
  },
})

export const takeBackMasterclassSecond = memberEndpoint({
  ...claim,
  method: 'delete',
  operation: 'takeBackMasterclassSecond',
  status: 204,
  async handle({ user, params: { slug }, query: { onBehalfOf } }) {
    const request = await requestBySlug(slug)
    checkVoice(user, onBehalfOf)
    await takeBackSecond(request, user, onBehalfOf)
    return {}
  },
})

async function whole(slug: string): Promise<z.input<typeof masterclassRequest>> {
  const request = await requestBySlug(slug)
  const [row] = await requestRows([request])
  if (!row) throw new Error('a request without a row')
  return { ...answerOf(row), body: request.body, html: request.html, audience: request.audience }
}

function answerOf(row: RequestRow): z.input<typeof masterclassRequestSummary> {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    excerpt: row.excerpt,
    themes: [row.theme, ...row.also].flatMap((theme) => theme?._id ?? []),
    territory: row.territory?._id ?? null,
    challenge: row.challenge?._id ?? null,
    author: authorAnswer(row.author),
    onBehalfOf: row.voice ?? null,
    state: row.state,
    demand: row.demand,
    organisationCount: row.organisationCount,
    event: row.event ? config.publicUrl + row.event.path : null,
    createdAt: row.createdAt.toISOString(),
    url: config.publicUrl + row.path,
  }
}
