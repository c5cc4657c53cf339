import type { Request, Response } from 'express'
import { Gone } from '../../models/failure.js'
import { refusal, typedIn } from './draft.js'

/** What somebody writes to may go away meanwhile: it does not take their words along. Any other failure is thrown on. */
export function showUnsent(req: Request, res: Response, error: unknown): undefined {
  if (!(error instanceof Gone)) throw error
  res.status(error.status).render('posts/unsent', { values: typedIn(req), ...refusal(res, error) })
}
