import { type RequestHandler, Router } from 'express'
import { NotFound } from '../models/failure.js'
import { letterInOutbox, lettersInOutbox } from '../models/outbox.js'
import { config } from '../server/config.js'
import { thisMachineOnly } from '../server/http/this-machine-only.js'

export const outboxPages = Router()

const whenKept: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store')
  next(config.outbox ? undefined : new NotFound())
}

outboxPages.use('/outbox', whenKept, thisMachineOnly)

outboxPages.get('/outbox', async (_req, res) => {
  res.render('outbox/index', { letters: await lettersInOutbox() })
})

outboxPages.get('/outbox/:id', async (req, res) => {
  const letter = await found(req.params.id)
  res.render('outbox/show', { letter, lines: linesOf(letter.text) })
})

/** Letters carry their styles in attributes, which our policy refuses: theirs allows that and nothing else. */
outboxPages.get('/outbox/:id/html', async (req, res) => {
  const { html } = await found(req.params.id)
  res
    .set(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
    )
    .set('X-Frame-Options', 'SAMEORIGIN')
    .send(html)
})

async function found(id: string) {
  const letter = await letterInOutbox(id)
  if (!letter) throw new NotFound()
  return letter
}

/** The text of a letter line by line, its addresses as links. */
function linesOf(text: string): { text: string; address?: string }[] {
  return text
    .split('\n')
    .map((line) => ({ text: line, address: line.startsWith('http') ? line.trim() : undefined }))
}
