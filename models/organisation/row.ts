import { sirenInWords } from '../../server/lib/siren.js'
import type { Organisation } from '../organisation.js'
import { organisationPath, territoryPath } from '../paths.js'
import { type Territory, territoryBySlug } from '../territory.js'
import { type Theme, themeByKey } from '../theme.js'
import { logoPath } from './logo-path.js'

/** What lists and heads of pages show of an organisation. */
export interface OrganisationRow {
  id: string
  slug: string
  path: string
  name: string
  kind: string
  /** Where its logo is, as small as rows show it. */
  logo?: string
  claimed: boolean
  memberCount: number
  siren?: string
  site?: { address: string; host: string }
  territories: { territory: Territory; path: string }[]
  themes: Theme[]
}

export async function organisationRow(organisation: Organisation): Promise<OrganisationRow> {
  const { slug, name, kind, logo, claimed, memberCount, siren, site } = organisation
  const [places, themes] = await Promise.all([
    Promise.all(organisation.territories.map(territoryBySlug)),
    Promise.all(organisation.themes.map(themeByKey)),
  ])
  return {
    id: String(organisation._id),
    slug,
    path: organisationPath(organisation),
    name,
    kind,
    logo: logo ? logoPath(logo) : undefined,
    claimed: claimed ?? false,
    memberCount: memberCount ?? 0,
    siren: siren ? sirenInWords(siren) : undefined,
    site: site ? { address: site, host: new URL(site).hostname.replace(/^www\./, '') } : undefined,
    territories: places
      .filter((place) => place !== undefined)
      .map((territory) => ({ territory, path: territoryPath(territory) })),
    themes: themes.filter((theme) => theme !== undefined),
  }
}

export function organisationRows(organisations: Organisation[]): Promise<OrganisationRow[]> {
  return Promise.all(organisations.map(organisationRow))
}
