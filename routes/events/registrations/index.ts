import { Router } from 'express'
import { membersOnly } from '../../../server/http/current-user.js'
import { managedEvent } from '../event-of.js'
import { showRegistrants } from './page.js'

export const registrantList = Router()

registrantList.get('/events/:event/registrations', membersOnly, async (req, res) => {
  await showRegistrants(req, res, await managedEvent(req))
})
