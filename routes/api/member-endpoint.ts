import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Scope } from '../../models/api-token.js'
import { BadRequest, InvalidInput, NotFound, UnsupportedMediaType } from '../../models/failure.js'
import { newSubmission } from '../../models/post/submission.js'
import type { CurrentUser } from '../../models/user.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { memberAllowed } from './authentication.js'
import { type Endpoint, type Method, messagesOf } from './endpoint.js'
import { nextLink } from './paging.js'
import { waiting } from './schemas.js'

interface Asked<Params, Query, Body> {
  user: CurrentUser
  locale: Locale
  params: Params
  query: Query
  body: Body
  /** The same for the same `Idempotency-Key` of a member. */
  submission: string
}

interface Done<Answer> {
  answer?: Answer
  /** Where what was made is read from now on. */
  location?: string
  next?: string
  /** It is kept, and waits for a moderator to read it. */
  waits?: true
}

interface Given<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodObject, A extends z.ZodType> {
  method: Method
  path: string
  operation: string
  gone?: boolean
  scope: Scope
  params: P
  query: Q
  body?: B
  /** Without one there is nothing to say: 204. */
  answer?: A
  /** 201 for what makes something. */
  status: 200 | 201 | 204
  /** What else it may refuse. */
  refusals?: number[]
  handle(asked: Asked<z.infer<P>, z.infer<Q>, z.infer<B>>): Promise<Done<z.input<A>>>
}

/** Something that the API does, or tells, for a member whose token allows it. */
export function memberEndpoint<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodObject,
  A extends z.ZodType,
>(given: Given<P, Q, B, A>): Endpoint {
  const { handle, ...described } = given
  return {
    ...described,
    async serve(req, res) {
      const user = memberAllowed(req, res, given.scope)
      const params = given.params.safeParse(req.params)
      if (!params.success) throw new NotFound()
      const query = given.query.safeParse(req.query)
      if (!query.success) throw new InvalidInput(messagesOf(query.error))
      const done = await handle({
        user,
        locale: res.locals.locale,
        params: params.data,
        query: query.data,
        body: given.body ? bodyOf(req, given.body) : ({} as z.infer<B>),
        submission: submissionOf(req),
      })
      if (done.next) res.set('Link', nextLink(req.path, query.data, done.next))
      if (done.location) res.location(done.location)
      reply(res, given, done)
    },
  }
}

function reply(
  res: Response,
  { status, answer }: { status: number; answer?: z.ZodType },
  done: Done<unknown>,
): void {
  res.set('Cache-Control', 'no-store')
  if (done.waits) {
    res.status(202).json(waiting.parse({ waiting: true, detail: t(res.locals.locale, 'api.waits') }))
  } else if (answer) res.status(status).json(answer.parse(done.answer))
  else res.status(204).end()
}

/**
 * @throws UnsupportedMediaType for anything but JSON, BadRequest for what is no object, InvalidInput for fields to mend,
 * among them those that it does not know.
 */
function bodyOf<B extends z.ZodObject>(req: Request, schema: B): z.infer<B> {
  if (!req.is('application/json')) throw new UnsupportedMediaType('api.errors.json')
  if (typeof req.body !== 'object' || Array.isArray(req.body)) throw new BadRequest()
  const body = schema.safeParse(req.body)
  if (!body.success) throw new InvalidInput(messagesOf(body.error))
  return body.data
}

/** A request without a key, or with another, is a request of its own. */
function submissionOf(req: Request): string {
  const key = req.get('idempotency-key')
  return key ? createHash('sha256').update(`idempotency ${key}`).digest('base64url') : newSubmission()
}
