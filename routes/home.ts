import { type Response, Router } from 'express'
import { challengesOfTheDay } from '../models/challenge/of-the-day.js'
import { challengeRows } from '../models/challenge/row.js'
import { challenges, challengesOf } from '../models/challenge.js'
import { comingEvents } from '../models/event/agenda.js'
import { territoryMap } from '../models/map.js'
import { mostWanted } from '../models/masterclass-request/list.js'
import { newTopicPath, territoryPath } from '../models/paths.js'
import { territories, territoryBySlug } from '../models/territory.js'
import { themeRows } from '../models/theme/row.js'
import { recentTopics } from '../models/topic.js'
import type { CurrentUser } from '../models/user.js'
import { followedNews } from '../models/watch/followed.js'
import { withoutIgnored } from '../models/watch/ignored.js'
import { keptForItsReader } from '../server/http/own-page-cache.js'
import { newsFor } from './topics/news.js'

export const home = Router()

home.get('/', keptForItsReader, async (req, res) => {
  if (req.user) await welcomeMember(res, req.user)
  else await welcomeVisitor(res)
})

async function welcomeVisitor(res: Response) {
  const [map, themes, allTerritories, allChallenges, { topics }, today] = await Promise.all([
    territoryMap(),
    themeRows(),
    territories(),
    challenges(),
    recentTopics({}, { limit: 5 }),
    challengesOfTheDay(4).then(challengeRows),
  ])
  res.render('home/visitor', {
    area: 'home',
    events: await comingEvents({}, 4),
    eventsPath: '/events',
    map,
    themes,
    territories: allTerritories,
    figures: {
      territories: allTerritories.length,
      challenges: allChallenges.length,
      themes: themes.length,
    },
    topics,
    today,
  })
}

async function welcomeMember(res: Response, member: CurrentUser) {
  const territory = member.territory ? await territoryBySlug(member.territory) : undefined
  const [own, elsewhere, written, themes, followed] = await Promise.all([
    territory ? recentTopics({ territory: territory._id }, { limit: 5 }) : { topics: [] },
    recentTopics({}, { limit: 10 }),
    recentTopics({ author: member.id }, { limit: 1 }),
    themeRows(),
    followedNews(member.id, 5),
  ])
  const around = await withoutIgnored(member, elsewhere.topics)
  const ownIds = new Set(own.topics.map(({ id }) => id))
  res.render('home/member', {
    area: 'home',
    events: await comingEvents({}, 4),
    eventsPath: '/events',
    wanted: await mostWanted({}, 3),
    firstName: member.name.split(' ')[0],
    territory,
    territoryPath: territory && territoryPath(territory),
    newTopicPath: newTopicPath({ territory: territory?._id }),
    challenges: territory ? await challengeRows(await challengesOf(territory._id)) : [],
    topics: own.topics,
    followed,
    news: await newsFor(member, own.topics, elsewhere.topics, followed),
    elsewhere: around.filter(({ id }) => !ownIds.has(id)).slice(0, 6),
    newcomer: written.topics.length === 0,
    nowhere: territory === undefined,
    themes,
  })
}
