import { z } from 'zod'
import { InvalidInput } from '../../../models/failure.js'
import { organisationKinds } from '../../../models/organisation/kind.js'
import { organisationsMatching } from '../../../models/organisation/matching.js'
import { type Organisation, organisationBySlug } from '../../../models/organisation.js'
import { organisationPath } from '../../../models/paths.js'
import { territoryBySlug } from '../../../models/territory.js'
import { themeNamed } from '../../../models/topic/filing.js'
import { config } from '../../../server/config.js'
import { endpoint } from '../endpoint.js'
import { filing } from '../filing.js'
import { knownKey, paging } from '../paging.js'
import { list, organisation as organisationSchema } from '../schemas.js'

export const listOrganisations = endpoint({
  path: '/api/v1/organisations',
  operation: 'listOrganisations',
  example: { territory: 'nantes-metropole', limit: '10' },
  params: z.object({}),
  query: z.object({
    ...paging,
    search: z
      .string('api.errors.search')
      .max(80, 'api.errors.search')
      .optional()
      .describe('api.parameters.search'),
    territory: filing.territory,
    theme: filing.theme,
    kind: z
      .enum(organisationKinds, 'organisations.errors.kindMissing')
      .optional()
      .describe('api.parameters.organisationKind'),
  }),
  answer: list('Organisations', organisationSchema),
  async handle({ query: { limit, after, search, kind, ...named } }) {
    const filter = { search, kind, ...(await known(named)) }
    const { organisations, next } = await knownKey(organisationsMatching(filter, { limit, after }))
    return { body: { data: organisations.map(answer) }, next }
  },
})

export const showOrganisation = endpoint({
  path: '/api/v1/organisations/{slug}',
  operation: 'showOrganisation',
  example: { slug: 'les-ecossolies' },
  params: z.object({ slug: z.string().describe('api.parameters.slug') }),
  query: z.object({}),
  answer: organisationSchema,
  async handle({ params }) {
    return { body: answer(await organisationBySlug(params.slug)) }
  },
})

function answer(organisation: Organisation): z.input<typeof organisationSchema> {
  const { slug, name, kind, claimed, territories, themes, description, site, siren, memberCount } =
    organisation
  return {
    id: String(organisation._id),
    slug,
    name,
    kind,
    claimed: claimed ?? false,
    territories,
    themes,
    description: description ?? '',
    site: site ?? null,
    siren: siren ?? null,
    memberCount: memberCount ?? 0,
    url: config.publicUrl + organisationPath(organisation),
  }
}

/** @throws InvalidInput for a territory or theme that does not exist. */
async function known(named: { territory?: string; theme?: string }) {
  const [territory, theme] = await Promise.all([
    named.territory === undefined ? undefined : territoryBySlug(named.territory),
    named.theme === undefined ? undefined : themeNamed(named.theme),
  ])
  const errors: Record<string, string> = {}
  if (named.territory !== undefined && !territory) errors.territory = 'topics.errors.territoryUnknown'
  if (named.theme !== undefined && !theme) errors.theme = 'topics.errors.themeUnknown'
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
  return { territory: territory?._id, theme: theme?._id }
}
