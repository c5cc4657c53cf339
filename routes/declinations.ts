import { type Response, Router } from 'express'
import { registrationToDecline } from '../models/event/registration/declination.js'
import { declinePromotion } from '../models/event/registration/withdrawal.js'
import { eventById } from '../models/event.js'
import { Conflict } from '../models/failure.js'
import { eventPath } from '../models/paths.js'
import type { Registration } from '../models/registration.js'
import { seatsChanged } from '../server/realtime/broadcasts.js'

/** Where the letter about a seat that came free leads who cannot come: the link is the authority, signed in or not. */
export const declinations = Router()

declinations.get('/declinations/:token', async (req, res) => {
  const token = String(req.params.token)
  await show(res, token, await registrationToDecline(token))
})

declinations.post('/declinations/:token', async (req, res) => {
  const token = String(req.params.token)
  const registration = await registrationToDecline(token)
  try {
    await declinePromotion(registration)
    await seatsChanged(registration.event)
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
  }
  res.redirect(303, `/declinations/${token}`)
})

async function show(res: Response, token: string, registration: Registration) {
  const event = await eventById(registration.event)
  const { declinedAt, declineBy, status } = registration
  res.set('Cache-Control', 'no-store').render('events/declination', {
    token,
    event,
    path: eventPath(event),
    done: declinedAt !== undefined,
    late: status !== 'registered' || !declineBy || declineBy <= new Date(),
  })
}
