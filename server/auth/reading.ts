import type { Response } from 'express'
import type { Reading } from '../../models/account/sign-up.js'
import { isTimeZone } from '../lib/time-zones.js'

/** How a visitor reads the hub, as far as they have said so. */
export function readingOf(res: Response): Reading {
  const { locale, cookies } = res.locals
  return { locale, timeZone: isTimeZone(cookies.timeZone) ? cookies.timeZone : undefined }
}
