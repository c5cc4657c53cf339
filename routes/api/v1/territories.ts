import { z } from 'zod'
import { type Challenge, challenges } from '../../../models/challenge.js'
import { InvalidInput, NotFound } from '../../../models/failure.js'
import { territoryPath } from '../../../models/paths.js'
import { type Territory, territories, territoryBySlug } from '../../../models/territory.js'
import { themeNamed } from '../../../models/topic/filing.js'
import { config } from '../../../server/config.js'
import { endpoint } from '../endpoint.js'
import { pageOfList, paging } from '../paging.js'
import { territory as territorySchema } from '../reference-schemas.js'
import { list } from '../schemas.js'
import { challengeAnswer } from './challenges.js'
import { figureAnswer, localised, moment } from './values.js'

export const listTerritories = endpoint({
  path: '/api/v1/territories',
  operation: 'listTerritories',
  example: { wave: '1', limit: '5' },
  params: z.object({}),
  query: z.object({
    ...paging,
    region: z.string('api.errors.region').optional().describe('api.parameters.region'),
    theme: z.string('topics.errors.themeUnknown').optional().describe('api.parameters.themeOfChallenges'),
    wave: z.enum(['1', '2'], 'api.errors.wave').optional().describe('api.parameters.wave'),
  }),
  answer: list('Territories', territorySchema),
  async handle({ query }) {
    const [all, allChallenges] = await Promise.all([territories(), challenges()])
    const theme = query.theme === undefined ? undefined : await themeNamed(query.theme)
    if (query.theme !== undefined && !theme) throw new InvalidInput({ theme: 'topics.errors.themeUnknown' })
    const onTheme = new Set(
      allChallenges
        .filter((challenge) => theme && challenge.themes.includes(theme._id))
        .map((one) => one.territory),
    )
    const matching = all.filter(
      (territory) =>
        (!query.region || territory.region?.code === query.region) &&
        (!query.wave || territory.wave === Number(query.wave)) &&
        (!theme || onTheme.has(territory._id)),
    )
    const { items, next } = pageOfList(matching, query)
    return { body: { data: items.map((territory) => territoryAnswer(territory, allChallenges)) }, next }
  },
})

export const showTerritory = endpoint({
  path: '/api/v1/territories/{slug}',
  operation: 'showTerritory',
  example: { slug: 'nantes-metropole' },
  params: z.object({ slug: z.string().describe('api.parameters.slug') }),
  query: z.object({}),
  answer: territorySchema,
  async handle({ params }) {
    const territory = await territoryBySlug(params.slug)
    if (!territory) throw new NotFound()
    return { body: territoryAnswer(territory, await challenges()) }
  },
})

function territoryAnswer(territory: Territory, all: Challenge[]): z.input<typeof territorySchema> {
  const { collective } = territory
  return {
    slug: territory._id,
    name: territory.name,
    shortName: territory.shortName,
    kind: territory.kind,
    wave: territory.wave,
    region: { code: territory.region?.code ?? '', name: territory.region?.name ?? '' },
    departments: territory.departments,
    timeZone: territory.timeZone,
    within: territory.within ?? [],
    presentation: territory.presentation ? localised(territory.presentation) : null,
    figures: (territory.figures ?? []).map(figureAnswer),
    collective: collective
      ? {
          name: collective.name ?? null,
          members: collective.members,
          supporters: collective.supporters ?? [],
        }
      : null,
    challenges: all.filter((challenge) => challenge.territory === territory._id).map(challengeAnswer),
    topicCount: territory.topicCount ?? 0,
    lastPostAt: moment(territory.lastPostAt),
    url: config.publicUrl + territoryPath(territory),
  }
}
