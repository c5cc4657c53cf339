import { Router } from 'express'
import { InvalidInput, NotFound } from '../../models/failure.js'
import { addressOf } from './endpoint.js'
import { endpoints } from './endpoints.js'

export const apiTrials = Router()

/** Where the forms of `/api` lead without a script: to the address that they ask for, without the empty fields. */
apiTrials.get('/api/trials/:operation', (req, res) => {
  const endpoint = endpoints.find(({ operation, scope }) => operation === req.params.operation && !scope)
  if (!endpoint) throw new NotFound()
  const missing = Object.keys(endpoint.params.shape).filter((name) => !req.query[name])
  if (missing.length > 0) {
    throw new InvalidInput(Object.fromEntries(missing.map((name) => [name, 'api.errors.needed'])))
  }
  res.set('Cache-Control', 'no-store').redirect(303, addressOf(endpoint, req.query))
})
