import { Router } from 'express'
import { showRequest } from './page.js'
import { requestOf } from './request-of.js'

export const masterclassRequestShow = Router()

masterclassRequestShow.get('/masterclass-requests/:request', async (req, res) => {
  await showRequest(req, res, await requestOf(req))
})
