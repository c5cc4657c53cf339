import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const nantesMetropole: TerritoryEntry = {
  slug: 'nantes-metropole',
  name: 'Nantes Métropole',
  shortName: 'Nantes',
  initials: 'NM',
  kind: 'metropolis',
  departments: ['44'],
  region: regions.paysDeLaLoire,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 136, y: 230 },
  presentation: {
    fr: 'Autour de Nantes, l’économie sociale et solidaire fait partie du paysage. Encouragés par la métropole, Les Ecossolies ont ouvert un lieu de dialogue où se croisent entreprises installées et nouvelles venues. L’envie commune : montrer ce qui se fait, y donner accès et coopérer plus largement.',
    en: 'Around Nantes, the social economy is part of the landscape. Encouraged by the metropolis, Les Ecossolies opened a place for dialogue where established and newly founded enterprises meet. The shared wish: show what is being done, make it accessible and cooperate more widely.',
  },
  figures: [
    {
      label: {
        fr: 'Part de l’économie sociale et solidaire dans l’emploi',
        en: 'Social economy’s share of jobs',
      },
      value: 16,
      unit: { fr: '%', en: '%' },
      precision: 'about',
    },
    {
      label: { fr: 'Étendue de la région nantaise', en: 'Extent of the Nantes area' },
      value: 61,
      unit: { fr: 'communes', en: 'municipalities' },
    },
  ],
  collective: {
    members: [
      'Les Ecossolies',
      'Coopérer pour entreprendre',
      'Envie 44',
      'France Active Pays de la Loire',
      'Nantes Métropole',
    ],
  },
  challenges: [
    {
      slug: 'foncier-solidaire',
      title: {
        fr: 'Des murs à soi pour les entreprises solidaires',
        en: 'Social enterprises under their own roof',
      },
      summary: {
        fr: 'Passer de la location partagée à la propriété, pour que les loyers versés deviennent un bien durable.',
        en: 'Move from shared tenancy to ownership, so that the rent paid turns into a lasting asset.',
      },
      themes: ['enterprise', 'living'],
    },
    {
      slug: 'logistique-alimentaire',
      title: { fr: 'Rapprocher le champ de l’assiette', en: 'Bringing field and plate closer' },
      summary: {
        fr: 'Organiser la logistique des circuits courts : moins de route, et un prix juste pour ceux qui produisent.',
        en: 'Organise the logistics of short food chains: fewer miles, and a fair price for growers.',
      },
      themes: ['food', 'mobility'],
    },
    {
      slug: 'reemploi',
      title: {
        fr: 'Faire du réemploi un levier contre les déchets et pour l’emploi',
        en: 'Making reuse a lever against waste and for jobs',
      },
      summary: {
        fr: 'Donner une deuxième vie aux objets, et des métiers qui restent ici.',
        en: 'Give things a second life, and people trades that stay here.',
      },
      themes: ['circular', 'employment'],
    },
  ],
  sources: [booklet],
}
