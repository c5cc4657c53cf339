import { Router } from 'express'
import { endedEvents } from '../../models/event/agenda/listing.js'
import { eventRows } from '../../models/event/agenda/row.js'
import { challengePath, organisationPath, territoryPath, themePath } from '../../models/paths.js'
import { textOf } from '../../server/http/query.js'
import type { Locale } from '../../server/i18n/index.js'
import { agendaPath, choicesIn } from './address.js'
import { type AskedEvents, askedEvents } from './filter.js'

/** What has been, page by page, under the filters of the agenda. */
export const pastEventList = Router()

const onPage = 20

pastEventList.get('/events/past', async (req, res) => {
  const asked = await askedEvents(req)
  const after = textOf(req.query.after)
  const { events, next } = await endedEvents(asked.filter, { limit: onPage, after })
  const path = agendaPath({ ...choicesIn(req), date: undefined, view: undefined }, '/events/past')
  const joint = path.includes('?') ? '&' : '?'
  res.render('events/past', {
    events: await eventRows(events),
    places: placesOf(asked, res.locals.locale),
    agendaPath: agendaPath(choicesIn(req)),
    nextPath: next && `${path}${joint}after=${next}`,
    latestPath: after && path,
  })
})

/** The pages of what the list is narrowed to. */
function placesOf({ theme, territory, challenge, organisation }: AskedEvents, locale: Locale) {
  return [
    theme && { name: theme.name?.[locale], path: themePath(theme) },
    territory && { name: territory.name, path: territoryPath(territory) },
    challenge && { name: challenge.title?.[locale], path: challengePath(challenge) },
    organisation && { name: organisation.name, path: organisationPath(organisation) },
  ].filter((place) => place !== undefined)
}
