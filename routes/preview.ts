import { Router } from 'express'
import { memberOf } from '../server/http/current-user.js'
import { previewHtml } from './posts/draft.js'

export const preview = Router()

/** How Markdown will look: a fragment for the composer; without a script, its button sends the form instead. */
preview.post('/preview', async (req, res) => {
  memberOf(req)
  res
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(await previewHtml(req))
})
