import { type Response, Router } from 'express'
import { accountOf } from '../../models/account/profile.js'
import { vitals } from '../../server/health/vitals.js'
import { memberOf } from '../../server/http/current-user.js'
import { formatBytes } from '../../server/i18n/sizes.js'
import { writeLetter } from '../../server/mail/letter.js'
import { type Trial, trySending } from '../../server/mail/trial.js'
import { administratorsOnly } from './guard.js'

export const healthDesk = Router()
healthDesk.use('/administration/health', administratorsOnly)

healthDesk.get('/administration/health', async (req, res) => {
  const { email } = await accountOf(memberOf(req).id)
  await show(res, email)
})

/** To oneself: nobody else is written to. */
healthDesk.post('/administration/health/letter', async (req, res) => {
  const { email, name, locale } = await accountOf(memberOf(req).id)
  const letter = writeLetter({
    letter: 'trial',
    to: email,
    locale,
    values: { name, path: '/administration/health' },
  })
  await show(res, email, await trySending(letter))
})

async function show(res: Response, email: string, trial?: Trial) {
  const health = await vitals()
  const { locale } = res.locals
  res.render('administration/health', {
    section: 'health',
    email,
    trial,
    health,
    memory: formatBytes(health.memory, locale),
    disk: health.disk && {
      low: health.disk.low,
      free: formatBytes(health.disk.free, locale),
      total: formatBytes(health.disk.total, locale),
    },
  })
}
