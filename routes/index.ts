import { Router } from 'express'

/** Every page and answer of the hub; each file holds the whole addresses that it serves. */
export const routes = Router()
