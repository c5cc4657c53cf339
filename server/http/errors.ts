import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { BadRequest, Failure, InvalidInput, NotFound, TooManyAttempts } from '../../models/failure.js'
import { defaultLocale, type Locale, t } from '../i18n/index.js'
import { log } from '../log.js'

class PayloadTooLarge extends Failure {
  readonly status = 413
}

class Unexpected extends Failure {
  readonly status = 500
}

interface HttpError {
  status?: number
  type?: string
}

/** What express and its parsers throw, in our own terms. */
function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const { status, type } = (error ?? {}) as HttpError
  if (status === 413 || type === 'entity.too.large' || type === 'parameters.too.many') {
    return new PayloadTooLarge('errors.tooLarge')
  }
  if (error instanceof URIError || (status && status >= 400 && status < 500)) return new BadRequest()
  return new Unexpected('errors.unexpected')
}

/** An answer of RFC 9457, "Problem Details for HTTP APIs", in the reader's language. */
function sendProblem(res: Response, failure: Failure, locale: Locale, instance: string) {
  const errors = failure instanceof InvalidInput ? failure.errors : undefined
  res
    .status(failure.status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: t(locale, `errors.title${failure.status}`),
        status: failure.status,
        detail: t(locale, failure.key, failure.values),
        instance,
        ...failure.members,
        ...(errors && {
          errors: Object.entries(errors).map(([field, key]) => ({ field, detail: t(locale, key) })),
        }),
      }),
    )
}

export const notFound: RequestHandler = (_req, _res, next) => next(new NotFound())

/** Answers every failure: as a page in the hub's own look, or as problem+json below `/api`. */
export const answerFailure: ErrorRequestHandler = (error, req, res, next) => {
  const failure = asFailure(error)
  if (failure.status >= 500)
    log.error({ err: error, request: res.getHeader('x-request-id') }, 'unexpected failure')
  if (res.headersSent) return next(error)
  const locale: Locale = res.locals.locale ?? defaultLocale
  if (failure instanceof TooManyAttempts) res.set('Retry-After', String(failure.retryAfterSeconds))
  res.removeHeader('Cache-Control')
  res.set('Cache-Control', 'no-store')
  if (req.path.startsWith('/api/')) return sendProblem(res, failure, locale, req.originalUrl)
  res.status(failure.status).render(
    'errors/show',
    {
      locale,
      status: failure.status,
      title: t(locale, `errors.title${failure.status}`),
      detail: t(locale, failure.key, failure.values),
      requestId: failure.status >= 500 ? res.getHeader('x-request-id') : undefined,
    },
    (renderError: Error | null, html?: string) => {
      if (html !== undefined) return res.send(html)
      log.error({ err: renderError }, 'the error page failed')
      res.type('text').send(t(locale, 'errors.unexpected'))
    },
  )
}
