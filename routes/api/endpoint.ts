import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Scope } from '../../models/api-token.js'
import { InvalidInput, NotFound } from '../../models/failure.js'
import type { CurrentUser } from '../../models/user.js'
import { nextLink } from './paging.js'

interface Given<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType> {
  /** As OpenAPI writes it: `/api/v1/territories/{slug}`. */
  path: string
  /** Its name in `openapi.json`; `api.operations.<name>` says what it is for. */
  operation: string
  /** Values that answer on any hub, for the description and for the page that tries it. */
  example?: Record<string, string>
  /** What it answers about may have been deleted, which it says with 410. */
  gone?: boolean
  params: Params
  query: Query
  answer: Answer
  /** A token that allows this shows its owner what they alone may read of it, too. */
  readerScope?: Scope
  handle(asked: { params: z.infer<Params>; query: z.infer<Query>; reader?: CurrentUser }): Promise<{
    body: z.input<Answer>
    next?: string
  }>
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** Something that the API answers or does, as it is described and served. */
export interface Endpoint {
  method: Method
  path: string
  operation: string
  example?: Record<string, string>
  gone?: boolean
  params: z.ZodObject
  query: z.ZodObject
  /** What a token must allow; anybody may ask without one. */
  scope?: Scope
  /** What a token may allow beside; anybody may ask without one. */
  readerScope?: Scope
  body?: z.ZodObject
  answer?: z.ZodType
  status: 200 | 201 | 204
  refusals?: number[]
  serve(req: Request, res: Response): Promise<void>
}

/** One question the API answers: the same schemas check what is asked, shape the answer and describe both. */
export function endpoint<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>(
  given: Given<Params, Query, Answer>,
): Endpoint {
  const { handle, ...described } = given
  return {
    ...described,
    method: 'get',
    status: 200,
    async serve(req, res) {
      const params = given.params.safeParse(req.params)
      if (!params.success) throw new NotFound()
      const query = given.query.safeParse(req.query)
      if (!query.success) throw new InvalidInput(messagesOf(query.error))
      const reader = readerOf(req, res, given.readerScope)
      const { body, next } = await handle({ params: params.data, query: query.data, reader })
      const answer = given.answer.parse(body)
      if (next) res.set('Link', nextLink(req.path, query.data, next))
      if (reader) res.set('Cache-Control', 'private, no-store').json(answer)
      else sendJson(res, answer)
    },
  }
}

function readerOf(req: Request, res: Response, scope: Scope | undefined): CurrentUser | undefined {
  return scope !== undefined && res.locals.scopes?.includes(scope) ? req.user : undefined
}

/** As bytes, since the cache of finished pages would forget the headers of what is sent as text. */
export function sendJson(res: Response, body: unknown): void {
  res
    .set('Cache-Control', 'public, no-cache')
    .type('application/json; charset=utf-8')
    .send(Buffer.from(JSON.stringify(body)))
}

/** The address that asks an endpoint for these values; what is empty or unknown to it is left out. */
export function addressOf({ path, query }: Endpoint, values: Record<string, unknown>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values[name] ?? '')))
  const asked = Object.keys(query.shape).flatMap((name) =>
    values[name] === undefined || values[name] === '' ? [] : [[name, String(values[name])]],
  )
  return [filled, new URLSearchParams(asked)].filter(String).join('?')
}

/** One sentence a field, by its key; what is unknown is a field of its own. */
export function messagesOf(error: z.ZodError): Record<string, string> {
  const messages = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [key, 'api.errors.unknownField'])
      : [[String(issue.path[0]), issue.message]],
  )
  return Object.fromEntries(messages.reverse())
}
