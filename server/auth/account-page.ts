import type { Request, Response } from 'express'
import { accountOf } from '../../models/account/profile.js'
import { isAdministrator } from '../../models/policies/roles.js'
import { openSessions } from '../../models/session.js'
import { territories } from '../../models/territory.js'
import { memberOf } from '../http/current-user.js'
import { storedSessionId } from '../http/session.js'
import { type Locale, t } from '../i18n/index.js'
import { browserName } from '../lib/browser-name.js'
import { frenchTimeZones, timeZoneNames } from '../lib/time-zones.js'

/** "Firefox sur Windows" */
function agentInWords(agent: string, locale: Locale): string {
  const { browser, system } = browserName(agent)
  const name = browser ?? t(locale, 'accounts.sessions.unknownBrowser')
  return system ? t(locale, 'accounts.sessions.agent', { browser: name, system }) : name
}

function zoneChoices(zones: string[]) {
  return zones.map((value) => ({ value, label: value.replaceAll('_', ' ').replaceAll('/', ' / ') }))
}

const zones = {
  french: zoneChoices(frenchTimeZones),
  others: zoneChoices(timeZoneNames.filter((name) => !frenchTimeZones.includes(name))),
}

/** What the account page shows, whichever of its forms was sent. */
export async function accountSurroundings(req: Request, res: Response) {
  const { id } = memberOf(req)
  const [account, open, places] = await Promise.all([accountOf(id), openSessions(id), territories()])
  const here = storedSessionId(req.sessionID)
  return {
    administers: isAdministrator(req.user),
    account,
    values: {
      name: account.name,
      origin: account.origin,
      territory: account.territory,
      organisationName: account.organisationName,
      locale: account.locale,
      timeZone: account.timeZone,
    },
    territories: places,
    languages: [
      { value: 'fr', label: 'Français' },
      { value: 'en', label: 'English' },
    ],
    zones,
    sessions: open.map((session) => ({
      ...session,
      name: agentInWords(session.agent, res.locals.locale),
      here: session.id === here,
    })),
  }
}
