import type { Request, Response, Router } from 'express'
import type { z } from 'zod'
import { InvalidInput, NotFound } from '../../models/failure.js'
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
  handle(asked: { params: z.infer<Params>; query: z.infer<Query> }): Promise<{
    body: z.input<Answer>
    next?: string
  }>
}

export type Endpoint = Omit<Given<z.ZodObject, z.ZodObject, z.ZodType>, 'handle'> & {
  serve(req: Request, res: Response): Promise<void>
}

/** One question the API answers: the same schemas check what is asked, shape the answer and describe both. */
export function endpoint<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>(
  given: Given<Params, Query, Answer>,
): Endpoint {
  const { handle, ...described } = given
  return {
    ...described,
    async serve(req, res) {
      const params = given.params.safeParse(req.params)
      if (!params.success) throw new NotFound()
      const query = given.query.safeParse(req.query)
      if (!query.success) throw new InvalidInput(messagesOf(query.error))
      const { body, next } = await handle({ params: params.data, query: query.data })
      const answer = given.answer.parse(body)
      if (next) res.set('Link', nextLink(req.path, query.data, next))
      sendJson(res, answer)
    },
  }
}

/** As bytes, since the cache of finished pages would forget the headers of what is sent as text. */
export function sendJson(res: Response, body: unknown): void {
  res
    .set('Cache-Control', 'public, no-cache')
    .type('application/json; charset=utf-8')
    .send(Buffer.from(JSON.stringify(body)))
}

/** Serves endpoints under their own addresses. */
export function serve(router: Router, endpoints: Endpoint[]): void {
  for (const { path, serve: answer } of endpoints) router.get(path.replace(/\{(\w+)\}/g, ':$1'), answer)
}

/** The address that asks an endpoint for these values; what is empty or unknown to it is left out. */
export function addressOf({ path, query }: Endpoint, values: Record<string, unknown>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values[name] ?? '')))
  const asked = Object.keys(query.shape).flatMap((name) =>
    values[name] === undefined || values[name] === '' ? [] : [[name, String(values[name])]],
  )
  return [filled, new URLSearchParams(asked)].filter(String).join('?')
}

function messagesOf(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [String(issue.path[0]), issue.message]).reverse())
}
