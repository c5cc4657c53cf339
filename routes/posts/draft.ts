import type { Request, Response } from 'express'
import { Failure, InvalidInput, TooManyAttempts } from '../../models/failure.js'
import { longestBody } from '../../models/post.js'
import { renderForOneself } from '../../models/stored-file/in-text.js'
import { memberOf } from '../../server/http/current-user.js'
import { typed } from '../../server/http/form.js'
import { type Locale, t } from '../../server/i18n/index.js'

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

export async function previewHtml(req: Request): Promise<string> {
  const body: unknown = req.body?.body
  return typeof body === 'string' ? renderForOneself(body.slice(0, longestBody), memberOf(req).id) : ''
}

export async function preview(req: Request): Promise<Draft> {
  return { values: typedIn(req), previewing: true, previewHtml: await previewHtml(req) }
}

/** Says a model's refusal on the form itself, so that nobody loses their words; anything else is thrown on. */
export function refusal(res: Response, error: unknown): Omit<Draft, 'values'> {
  if (error instanceof InvalidInput) return { status: error.status, errors: error.errors }
  if (!(error instanceof Failure)) throw error
  if (error instanceof TooManyAttempts) res.set('Retry-After', String(error.retryAfterSeconds))
  return { status: error.status, refused: t(res.locals.locale as Locale, error.key, error.values) }
}
