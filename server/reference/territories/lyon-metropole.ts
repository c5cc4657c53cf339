import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { auvergneRhoneAlpesArticle, booklet } from '../sources.js'

export const lyonMetropole: TerritoryEntry = {
  slug: 'lyon-metropole',
  name: 'Lyon Métropole',
  shortName: 'Lyon',
  initials: 'LY',
  kind: 'metropolis',
  departments: ['69'],
  region: regions.auvergneRhoneAlpes,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 403, y: 319 },
  presentation: {
    fr: 'À Lyon, entreprises, associations et acteurs publics jouent collectif pour faire naître, grandir et venir des projets d’innovation sociale. Quatre défis donnent le cap, chiffres ronds à l’appui. La Métropole y ajoute une fondation pour soutenir les projets.',
    en: 'In Lyon, companies, associations and public bodies play as a team to start, grow and attract social innovation projects. Four challenges set the course, each with a round figure. The Metropolis adds a foundation to support projects.',
  },
  figures: [
    {
      label: { fr: 'Partenaires du collectif', en: 'Partners in the collective' },
      value: 16,
      unit: { fr: 'partenaires', en: 'partners' },
    },
    {
      label: { fr: 'Dotation de départ de la fondation', en: 'Initial endowment of the foundation' },
      value: 1_000_000,
      unit: { fr: '€', en: '€' },
    },
  ],
  collective: {
    members: [
      'Grand Lyon',
      'Le Mouves',
      'Les Scop',
      'Sport dans la ville',
      'Alter’incub',
      'Caisse d’Épargne',
      'Etic',
      'Envie',
      'Le Cent Sept',
      'Banque des Territoires',
      'CRESS',
      'Grap',
      'Messidor',
      'Rhône développement initiative',
      'Ronalpia',
      'HandiShare',
    ],
  },
  challenges: [
    {
      slug: 'logement-et-insertion',
      title: { fr: 'Un logement qui mène à l’emploi', en: 'Housing that leads to work' },
      summary: {
        fr: 'Faire avancer ensemble le toit et le travail, pour que l’un ouvre la porte de l’autre.',
        en: 'Move housing and work forward together, so that one opens the door to the other.',
      },
      themes: ['employment', 'living'],
      goals: [{ label: { fr: 'Insertion', en: 'Inclusion' }, value: 100, unit: { fr: '%', en: '%' } }],
    },
    {
      slug: 'accessibilite-alimentaire',
      title: { fr: 'Bien manger sans détour', en: 'Good food, no detours' },
      summary: {
        fr: 'Mettre les circuits courts à la portée de plus de monde, sans kilomètre inutile.',
        en: 'Put short food chains within more people’s reach, without a needless kilometre.',
      },
      themes: ['food', 'equality'],
      goals: [
        { label: { fr: 'Trajet superflu', en: 'Needless distance' }, value: 0, unit: { fr: 'km', en: 'km' } },
      ],
    },
    {
      slug: 'immobilier-partage',
      title: { fr: 'Des locaux partagés pour entreprendre', en: 'Shared premises for social enterprise' },
      summary: {
        fr: 'Repérer les besoins en locaux et ouvrir des pôles communs, pour un temps ou pour longtemps.',
        en: 'Map the need for premises and open shared hubs, for a while or for good.',
      },
      themes: ['enterprise', 'living'],
      goals: [{ label: { fr: 'Collaboratif', en: 'Collaborative' }, value: 100, unit: { fr: '%', en: '%' } }],
    },
    {
      slug: 'zero-dechet',
      title: { fr: 'Une métropole sans déchets', en: 'A metropolis without waste' },
      summary: {
        fr: 'Tourner l’économie locale vers ce qui se réutilise, jusqu’à ne plus rien avoir à jeter.',
        en: 'Turn the local economy towards what can be used again, until nothing is left to throw away.',
      },
      themes: ['circular', 'environment'],
      goals: [
        {
          label: { fr: 'Déchets à jeter, à terme', en: 'Waste to throw away, in time' },
          value: 0,
          unit: { fr: 'tonne', en: 'tonnes' },
        },
      ],
    },
  ],
  sources: [booklet, auvergneRhoneAlpesArticle],
}
