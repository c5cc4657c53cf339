import { Router } from 'express'
import { eventOf } from './event-of.js'
import { showEvent } from './page.js'

export const eventShow = Router()

eventShow.get('/events/:event', async (req, res) => {
  await showEvent(req, res, await eventOf(req))
})
