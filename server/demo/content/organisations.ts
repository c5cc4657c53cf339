import type { OrganisationProfile } from '../../../models/organisation/fields.js'

const marked = '*Cette présentation est un exemple : elle a été écrite pour la démonstration.*'

/** Companies that do not exist; their SIREN pass the checksum and belong to nobody. */
export const companies: OrganisationProfile[] = [
  {
    name: 'Halles Ligériennes (démonstration)',
    kind: 'company',
    territories: ['nantes-metropole'],
    themes: ['circular', 'food'],
    description: `Grossistes du marché de gros, nous cherchons qui reprendrait **caisses, palettes et invendus** plutôt que de les voir partir à la benne.\n\n${marked}`,
    site: undefined,
    siren: '000000018',
  },
  {
    name: 'Papeteries de la Lys (démonstration)',
    kind: 'company',
    territories: ['roubaix', 'montreuillois'],
    themes: ['employment', 'circular'],
    description: `Deux ateliers, quatre-vingts salariés. Nous ouvrons dix postes par an à des personnes en parcours d’insertion et achetons nos fournitures au plus près.\n\n${marked}`,
    site: undefined,
    siren: '000000026',
  },
  {
    name: 'Mobilités du Jura (démonstration)',
    kind: 'socialEnterprise',
    territories: ['territoire-ledonien'],
    themes: ['mobility'],
    description: `Des voitures prêtées, un garage solidaire et des conducteurs bénévoles pour aller travailler là où les cars ne passent plus.\n\n${marked}`,
    site: undefined,
    siren: '000000034',
  },
]
