import { z } from 'zod'
import { InvalidInput } from '../../../models/failure.js'
import { type SearchKind, searchKindNames } from '../../../models/search/kinds.js'
import { search } from '../../../models/search.js'
import { territoryBySlug } from '../../../models/territory.js'
import { themeNamed } from '../../../models/topic/filing.js'
import { config } from '../../../server/config.js'
import { endpoint } from '../endpoint.js'
import { filing } from '../filing.js'
import { knownKey, paging } from '../paging.js'
import { searchAnswer } from '../schemas.js'

export const searchEverything = endpoint({
  path: '/api/v1/search',
  operation: 'search',
  example: { q: 'mobilité', limit: '10' },
  params: z.object({}),
  query: z.object({
    ...paging,
    q: z
      .string('api.errors.words')
      .min(1, 'api.errors.words')
      .max(200, 'api.errors.words')
      .describe('api.parameters.words'),
    kind: z
      .enum(searchKindNames as [SearchKind, ...SearchKind[]], 'api.errors.kind')
      .optional()
      .describe('api.parameters.kind'),
    theme: filing.theme,
    territory: filing.territory,
  }),
  answer: searchAnswer,
  async handle({ query: { q, kind, limit, after, ...named } }) {
    const filter = { kinds: kind && [kind], ...(await known(named)) }
    const asked = { typed: q, filter, sort: 'relevance' as const, limit, after }
    const { results, partial, next } = await knownKey(search(undefined, asked))
    const data = results.map((result) => ({
      kind: result.kind,
      id: result.id,
      title: inBoth(result.title),
      text: inBoth(result.text),
      themes: result.themes.map(({ _id }) => _id),
      territory: result.territory?._id ?? null,
      date: result.date.toISOString(),
      url: config.publicUrl + result.path,
    }))
    return { body: { data, partial }, next }
  },
})

function inBoth(text: string | { fr: string; en: string }) {
  return typeof text === 'string' ? { fr: text, en: text } : { fr: text.fr, en: text.en }
}

/** @throws InvalidInput for a theme or territory that does not exist. */
async function known(named: { theme?: string; territory?: string }) {
  const theme = named.theme === undefined ? undefined : await themeNamed(named.theme)
  const territory = named.territory === undefined ? undefined : await territoryBySlug(named.territory)
  if (named.theme !== undefined && !theme) throw new InvalidInput({ theme: 'topics.errors.themeUnknown' })
  if (named.territory !== undefined && !territory) {
    throw new InvalidInput({ territory: 'topics.errors.territoryUnknown' })
  }
  return { theme: theme?._id, territory: territory?._id }
}
