import { Router } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Forbidden, TooManyAttempts } from '../../models/failure.js'
import { membersBeginningWith } from '../../models/member-suggestions.js'
import { textOf } from '../../server/http/query.js'

export const memberSuggestions = Router()

/** More than anybody types; in this process alone, since each keystroke asks. */
const limiter = new RateLimiterMemory({ points: 120, duration: 60 })

memberSuggestions.get('/members/suggestions', async (req, res) => {
  if (!req.user) throw new Forbidden('errors.signInFirst')
  await limiter.consume(req.user.id).catch(() => {
    throw new TooManyAttempts(60)
  })
  res.set('Cache-Control', 'private, max-age=30').json(await membersBeginningWith(textOf(req.query.q) ?? ''))
})
