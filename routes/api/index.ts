import { Router } from 'express'
import { comingEvents } from '../../models/event/agenda.js'
import { recentTopics } from '../../models/topic.js'
import { config } from '../../server/config.js'
import type { Locale } from '../../server/i18n/index.js'
import { apiReference, suggestions } from './reference.js'
import { apiTrials } from './trials.js'

/** The page about the API; `v1/index.ts` is the API itself. */
export const apiPage = Router()

apiPage.get('/api', async (_req, res) => {
  const locale: Locale = res.locals.locale
  const [{ topics }, [next], suggested] = await Promise.all([
    recentTopics({}, { limit: 1 }),
    comingEvents({}, 1),
    suggestions(locale),
  ])
  const liveliest = { id: topics[0]?.id ?? '' }
  res.render('api/index', {
    base: config.publicUrl,
    suggested,
    ...apiReference(locale, {
      showTopic: liveliest,
      listPosts: liveliest,
      showEvent: { slug: next?.path.split('/').at(-1) ?? '' },
    }),
  })
})

apiPage.use(apiTrials)
