import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const territoireOlympique2024: TerritoryEntry = {
  slug: 'territoire-olympique-2024',
  name: 'Territoire olympique 2024',
  shortName: 'Territoire olympique',
  initials: 'TO',
  kind: 'project-area',
  departments: ['93'],
  region: regions.ileDeFrance,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 300, y: 131 },
  presentation: {
    fr: 'Les Jeux de 2024 se voulaient les premiers à être inclusifs et solidaires. Le collectif s’en saisit pour que les quartiers populaires y gagnent des emplois et que la ville se fasse autrement. Ce qui réussit ici doit profiter à tout le pays.',
    en: 'The 2024 Games set out to be the first inclusive and socially minded ones. The collective uses them so that working-class neighbourhoods gain jobs and the city is shaped differently. What succeeds here should benefit the whole country.',
  },
  figures: [
    {
      label: {
        fr: 'Part des ouvrages olympiques et paralympiques',
        en: 'Share of the Olympic and Paralympic venues',
      },
      value: 90,
      unit: { fr: '%', en: '%' },
    },
  ],
  collective: {
    members: [
      'Métropole du Grand Paris',
      'Est Ensemble',
      'Paris 2024',
      'Paris 2024 Paralympique',
      'Yunus Centre',
      'Les Canaux',
      'CRESS',
      'Mairie de Paris',
      'Île-de-France',
      'Plaine Commune',
    ],
  },
  challenges: [
    {
      slug: 'demonstrateur',
      title: { fr: 'Montrer au monde ce qui marche', en: 'Showing the world what works' },
      summary: {
        fr: 'Faire des Jeux la vitrine des innovations sociales et écologiques nées dans l’économie solidaire.',
        en: 'Make the Games a showcase for social and ecological innovations from the social economy.',
      },
      themes: ['environment', 'enterprise'],
    },
    {
      slug: 'accelerateur',
      title: { fr: 'Grandir à la mesure des Jeux', en: 'Growing to match the Games' },
      summary: {
        fr: 'Aider les entrepreneurs solidaires à prendre l’ampleur que demandent les marchés olympiques.',
        en: 'Help social entrepreneurs reach the size that Olympic contracts call for.',
      },
      themes: ['enterprise', 'employment'],
    },
    {
      slug: 'catalyseur',
      title: { fr: 'Des coopérations locales qui essaiment', en: 'Local cooperation that spreads' },
      summary: {
        fr: 'Nouer ici des liens qui entraînent, de proche en proche, le pays et au-delà.',
        en: 'Tie bonds here that carry along, step by step, the country and beyond.',
      },
      themes: ['enterprise', 'mobility'],
    },
  ],
  sources: [booklet],
}
