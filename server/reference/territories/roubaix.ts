import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'
import { hautsDeFranceCollective } from './hauts-de-france-collective.js'

export const roubaix: TerritoryEntry = {
  slug: 'roubaix',
  name: 'Roubaix',
  shortName: 'Roubaix',
  initials: 'RO',
  kind: 'city',
  departments: ['59'],
  region: regions.hautsDeFrance,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 345, y: 40 },
  presentation: {
    fr: 'Pionnière du zéro déchet, Roubaix mise sur une économie circulaire qui profite à tous ses habitants. La ville se tourne aussi vers l’industrie numérique. Elle veut que les deux avancent ensemble, portées par de nouvelles filières.',
    en: 'A zero-waste pioneer, Roubaix bets on a circular economy that benefits all who live there. The city is also turning to digital industry. It wants the two to advance together, carried by new supply chains.',
  },
  collective: hautsDeFranceCollective,
  challenges: [
    {
      slug: 'micro-quartiers',
      title: { fr: 'Des micro-quartiers où l’on partage', en: 'Micro-neighbourhoods that share' },
      summary: {
        fr: 'Mettre en commun équipements et ressources à l’échelle de quelques rues, et payer l’usage plutôt que l’objet.',
        en: 'Pool equipment and resources across a few streets, and pay for use rather than for the thing.',
      },
      themes: ['living', 'circular'],
    },
    {
      slug: 'tout-reutilisable',
      title: { fr: 'La ville où tout ressert', en: 'The city where everything serves again' },
      summary: {
        fr: 'Faire de la réutilisation, la plus féconde des boucles circulaires, une source d’activités.',
        en: 'Make reuse, the most fertile of circular loops, a source of new activity.',
      },
      themes: ['circular', 'enterprise'],
    },
    {
      slug: 'vetements',
      title: { fr: 'Un autre rapport aux vêtements', en: 'A different way with clothes' },
      summary: {
        fr: 'Sortir du vite porté, vite jeté, en aidant chacun à mieux gérer sa garde-robe.',
        en: 'Leave behind worn once and thrown away, by helping everyone manage their wardrobe better.',
      },
      themes: ['circular'],
    },
  ],
  sources: [booklet],
}
