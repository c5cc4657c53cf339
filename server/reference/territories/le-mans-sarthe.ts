import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const leMansSarthe: TerritoryEntry = {
  slug: 'le-mans-sarthe',
  name: 'Le Mans – Sarthe',
  shortName: 'Le Mans',
  initials: 'LM',
  kind: 'department',
  departments: ['72'],
  region: regions.paysDeLaLoire,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 216, y: 190 },
  presentation: {
    fr: 'En Sarthe, l’économie sociale et solidaire compte déjà pour une bonne part de l’emploi privé. Le collectif s’appuie sur cette force pour que les innovations sociales trouvent, dès leurs premiers pas, un terrain favorable. Énergie, déplacements, grand âge : il s’attaque à ce qui touche chacun.',
    en: 'In Sarthe, the social economy already provides a good share of private jobs. The collective draws on that strength so that social innovations find fertile ground from their very first steps. Energy, travel, old age: it tackles what touches everyone.',
  },
  figures: [
    {
      label: {
        fr: 'Part de l’économie sociale dans l’emploi salarié privé',
        en: 'Social economy’s share of private salaried jobs',
      },
      value: 15,
      unit: { fr: '%', en: '%' },
    },
  ],
  collective: {
    members: [
      'Centre d’étude et d’action sociale de la Sarthe',
      'Le club de l’ESS du pays du Mans',
      'CCI',
      'Le Mans Sarthe',
      'Le Mans Développement',
      'Le Mans Tech',
    ],
  },
  challenges: [
    {
      slug: 'transition-energetique',
      title: { fr: 'Basculer vers les énergies renouvelables', en: 'Shifting to renewable energy' },
      summary: {
        fr: 'Encourager un mélange d’énergies où le renouvelable tient la première place.',
        en: 'Encourage an energy mix in which renewables come first.',
      },
      themes: ['environment'],
    },
    {
      slug: 'nouvelles-mobilites',
      title: { fr: 'Se déplacer autrement', en: 'Getting around differently' },
      summary: {
        fr: 'Multiplier les solutions de rechange aux transports habituels, selon les lieux et les horaires de chacun.',
        en: 'Multiply alternatives to the usual transport, to suit everyone’s places and hours.',
      },
      themes: ['mobility'],
    },
    {
      slug: 'bien-vieillir',
      title: { fr: 'Vieillir en gardant son autonomie', en: 'Growing old and staying independent' },
      summary: {
        fr: 'Préserver l’autonomie le plus longtemps possible et mieux répondre quand la dépendance vient.',
        en: 'Preserve independence for as long as possible and respond better when frailty comes.',
      },
      themes: ['seniors'],
    },
  ],
  sources: [booklet],
}
