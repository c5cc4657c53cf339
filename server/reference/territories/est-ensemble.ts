import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const estEnsemble: TerritoryEntry = {
  slug: 'est-ensemble',
  name: 'Est Ensemble',
  shortName: 'Est Ensemble',
  initials: 'EE',
  kind: 'agglomeration',
  departments: ['93'],
  region: regions.ileDeFrance,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 313, y: 138 },
  presentation: {
    fr: 'Depuis 2010, neuf villes de Seine-Saint-Denis, aux portes de Paris, avancent ensemble. De grands groupes s’y installent, et les initiatives locales y sont nombreuses. Le collectif veut que ces entrepreneurs solidaires se connaissent, s’organisent et se renforcent.',
    en: 'Since 2010, nine towns of Seine-Saint-Denis, on the doorstep of Paris, have moved forward together. Large groups are settling in, and local initiatives are many. The collective wants these social entrepreneurs to know one another, get organised and grow stronger.',
  },
  figures: [
    {
      label: { fr: 'Population', en: 'Population' },
      value: 400_000,
      unit: { fr: 'habitants', en: 'inhabitants' },
      precision: 'over',
    },
    {
      label: { fr: 'Villes réunies', en: 'Member towns' },
      value: 9,
      unit: { fr: 'villes', en: 'towns' },
    },
  ],
  collective: {
    members: [
      'Altrimenti',
      'Article 1',
      'Baluchon',
      'E2S',
      'Est Ensemble',
      'Garance France Active',
      'Inser’Eco 93',
      'La Réserve des arts',
      'Label Emmaüs',
      'Le Comptoir',
      'Les Cols verts',
      'Simplon',
      'Sinny & Ooko',
    ],
  },
  challenges: [
    {
      slug: 'transition-ecologique',
      title: { fr: 'Jeter moins, réparer plus, bâtir mieux', en: 'Waste less, repair more, build better' },
      summary: {
        fr: 'Alléger les poubelles du territoire en misant sur l’usage partagé, la réparation et l’écoconstruction.',
        en: 'Lighten the territory’s bins by betting on shared use, repair and eco-building.',
      },
      themes: ['environment', 'circular'],
    },
    {
      slug: 'alimentation-durable',
      title: { fr: 'Une bonne alimentation à la portée de tous', en: 'Good food within everyone’s reach' },
      summary: {
        fr: 'Gaspiller moins, cultiver plus près et plus bio, pour que la qualité ne soit pas un privilège.',
        en: 'Waste less, grow closer to home and more organically, so that quality is not a privilege.',
      },
      themes: ['food', 'equality'],
    },
    {
      slug: 'jeunesse',
      title: { fr: 'Une place pour chaque jeune', en: 'A place for every young person' },
      summary: {
        fr: 'Ne laisser aucun jeune décrocher, ni de l’école, ni du numérique, ni de l’emploi.',
        en: 'Let no young person drop out: not of school, not of digital life, not of work.',
      },
      themes: ['employment', 'equality', 'digital'],
    },
  ],
  sources: [booklet],
}
