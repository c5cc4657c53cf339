import type { Request, Response } from 'express'
import { z } from 'zod'
import { requestFields } from '../../models/masterclass-request/fields.js'
import type { RequestRow } from '../../models/masterclass-request/row.js'
import type { Draft } from '../posts/draft.js'
import { typedIn } from '../posts/draft.js'
import { filingChoices, tickedIn } from '../topics/filing-choices.js'

export const requestForm = z.object(requestFields)

interface FormPage {
  heading: string
  action: string
  back: { path: string; name: string }
  submit: string
  draft: Draft
  ticked: string[]
  /** Requests that resemble what is about to be asked. */
  similar?: RequestRow[]
  voices?: unknown[]
}

/** Shows the form on a request, with what was typed and what is to be mended. */
export async function showRequestForm(res: Response, { draft, ticked, ...page }: FormPage): Promise<void> {
  res
    .status(draft.status ?? 200)
    .set('Cache-Control', 'no-store')
    .render('masterclass-requests/form', { ...page, ...draft, ...(await filingChoices(ticked)) })
}

/** What was typed, whatever is wrong with it. */
export function typedForm(req: Request) {
  return { values: typedIn(req), ticked: tickedIn(req.body) }
}
