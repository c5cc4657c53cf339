import type { Request, Response } from 'express'
import { Failure, InvalidInput, TooManyAttempts } from '../../models/failure.js'
import { longestBody } from '../../models/post.js'
import { typed } from '../../server/http/form.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { renderMarkdown } from '../../server/lib/markdown.js'

/** A form of the forum as it is shown again: with what was typed, what is wrong with it and how it would look. */
export interface Draft {
  status?: number
  values: Record<string, string>
  errors?: Record<string, string>
  /** A refusal that no field is to blame for. */
  refused?: string
  previewing?: boolean
  previewHtml?: string
}

export function typedIn(req: Request): Record<string, string> {
  return typed(req.body ?? {})
}

/** The button "preview" was pressed, which serves without a script. */
export function wantsPreview(req: Request): boolean {
  return req.body?.preview !== undefined
}

export function previewHtml(body: unknown): string {
  return typeof body === 'string' ? renderMarkdown(body.slice(0, longestBody)) : ''
}

export function preview(req: Request): Draft {
  const values = typedIn(req)
  return { values, previewing: true, previewHtml: previewHtml(values.body) }
}

/** Says a model's refusal on the form itself, so that nobody loses their words; anything else is thrown on. */
export function refusal(res: Response, error: unknown): Omit<Draft, 'values'> {
  if (error instanceof InvalidInput) return { status: error.status, errors: error.errors }
  if (!(error instanceof Failure)) throw error
  if (error instanceof TooManyAttempts) res.set('Retry-After', String(error.retryAfterSeconds))
  return { status: error.status, refused: t(res.locals.locale as Locale, error.key, error.values) }
}
