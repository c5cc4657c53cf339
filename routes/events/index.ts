import { Router } from 'express'
import { challengeById } from '../../models/challenge.js'
import { comingEvents, pastEvents } from '../../models/event/agenda.js'
import { NotFound } from '../../models/failure.js'
import { newEventPath } from '../../models/paths.js'
import { mayScheduleEvents } from '../../models/policies/event.js'
import { territories, territoryBySlug } from '../../models/territory.js'
import { themes } from '../../models/theme.js'
import { themeNamed } from '../../models/topic/filing.js'
import { textOf } from '../../server/http/query.js'

export const eventList = Router()

const mostComing = 60
const mostPast = 12

eventList.get('/events', async (req, res) => {
  const [theme, territory, challenge] = await Promise.all([
    named(textOf(req.query.theme), themeNamed),
    named(textOf(req.query.territory), territoryBySlug),
    named(textOf(req.query.challenge), challengeById),
  ])
  const filter = { theme: theme?._id, territory: territory?._id, challenge: challenge?._id }
  const [coming, past, allThemes, allTerritories] = await Promise.all([
    comingEvents(filter, mostComing),
    pastEvents(filter, mostPast),
    themes(),
    territories(),
  ])
  res.render('events/index', {
    coming,
    past,
    filtered: Boolean(theme || territory || challenge),
    challenge,
    values: filter,
    themes: allThemes,
    territories: allTerritories,
    newEventPath: mayScheduleEvents(req.user) && newEventPath(filter),
  })
})

/** What an address names, if it names anything. */
async function named<T>(name: string | undefined, find: (name: string) => Promise<T | undefined>) {
  const thing = name === undefined ? undefined : await find(name)
  if (name !== undefined && !thing) throw new NotFound()
  return thing
}
