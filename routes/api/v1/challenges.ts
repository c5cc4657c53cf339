import { z } from 'zod'
import { type Challenge, challenges } from '../../../models/challenge.js'
import { InvalidInput } from '../../../models/failure.js'
import { challengePath } from '../../../models/paths.js'
import { territoryBySlug } from '../../../models/territory.js'
import { themeNamed } from '../../../models/topic/filing.js'
import { config } from '../../../server/config.js'
import { endpoint } from '../endpoint.js'
import { filing } from '../filing.js'
import { pageOfList, paging } from '../paging.js'
import { challenge as challengeSchema } from '../reference-schemas.js'
import { list } from '../schemas.js'
import { figureAnswer, localised, moment } from './values.js'

export const listChallenges = endpoint({
  path: '/api/v1/challenges',
  operation: 'listChallenges',
  example: { theme: 'mobility' },
  params: z.object({}),
  query: z.object({
    ...paging,
    theme: filing.theme,
    territory: filing.territory,
  }),
  answer: list('Challenges', challengeSchema),
  async handle({ query }) {
    const theme = query.theme === undefined ? undefined : await themeNamed(query.theme)
    if (query.theme !== undefined && !theme) throw new InvalidInput({ theme: 'topics.errors.themeUnknown' })
    if (query.territory !== undefined && !(await territoryBySlug(query.territory))) {
      throw new InvalidInput({ territory: 'topics.errors.territoryUnknown' })
    }
    const matching = (await challenges()).filter(
      (challenge) =>
        (!theme || challenge.themes.includes(theme._id)) &&
        (!query.territory || challenge.territory === query.territory),
    )
    const { items, next } = pageOfList(matching, query)
    return { body: { data: items.map(challengeAnswer) }, next }
  },
})

export function challengeAnswer(challenge: Challenge): z.input<typeof challengeSchema> {
  return {
    id: challenge._id,
    slug: challenge.slug,
    territory: challenge.territory,
    title: localised(challenge.title),
    summary: localised(challenge.summary),
    themes: challenge.themes,
    goals: (challenge.goals ?? []).map(figureAnswer),
    topicCount: challenge.topicCount ?? 0,
    lastPostAt: moment(challenge.lastPostAt),
    url: config.publicUrl + challengePath(challenge),
  }
}
