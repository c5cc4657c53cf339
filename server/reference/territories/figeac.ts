import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const figeac: TerritoryEntry = {
  slug: 'figeac',
  name: 'Figeac',
  shortName: 'Figeac',
  initials: 'FI',
  kind: 'rural-area',
  departments: ['46'],
  region: regions.occitanie,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 293, y: 394 },
  presentation: {
    fr: 'Au pied du Massif central, Figeac est un pays rural où l’on se retrousse les manches ensemble depuis près de vingt ans. Les Figeacteurs y cherchent des réponses durables, solidaires et collaboratives. Leur pari : plus on coopère, plus le pays garde son caractère et ses savoir-faire.',
    en: 'At the foot of the Massif Central, Figeac is rural country where people have been rolling up their sleeves together for nearly twenty years. The Figeacteurs look for answers that are lasting, caring and collaborative. Their bet: the more people cooperate, the better the area keeps its character and skills.',
  },
  figures: [
    {
      label: { fr: 'Population', en: 'Population' },
      value: 41_000,
      unit: { fr: 'habitants', en: 'inhabitants' },
    },
    {
      label: { fr: 'Adhérents de Figeacteurs', en: 'Members of Figeacteurs' },
      value: 139,
      unit: { fr: 'adhérents', en: 'members' },
    },
  ],
  collective: { members: ['Figeacteurs', 'AD’OCC', 'ADEFPAT', 'Regain', 'Fermes de Figeac', 'CRESS'] },
  challenges: [
    {
      slug: 'emploi-et-accueil',
      title: { fr: 'Ni chômeur, ni offre sans preneur', en: 'No one jobless, no job unfilled' },
      summary: {
        fr: 'Trouver ensemble comment accueillir les nouveaux salariés, et leur conjoint avec eux.',
        en: 'Work out together how to welcome new employees, and their partners with them.',
      },
      themes: ['employment', 'mobility'],
      goals: [
        {
          label: { fr: 'Chômage', en: 'Unemployment' },
          value: 0,
          unit: { fr: 'chômeur', en: 'jobseekers' },
        },
        {
          label: { fr: 'Offres d’emploi non pourvues', en: 'Unfilled job offers' },
          value: 0,
          unit: { fr: 'offre', en: 'offers' },
        },
      ],
    },
    {
      slug: 'energie-positive',
      title: {
        fr: 'Produire l’énergie qu’il nous faut, et davantage',
        en: 'Producing the energy we need, and more',
      },
      summary: {
        fr: 'S’appuyer sur le plan climat du Grand Figeac et sur la coopération des Fermes de Figeac.',
        en: 'Build on Grand Figeac’s climate plan and on the cooperation of Fermes de Figeac.',
      },
      themes: ['environment'],
    },
    {
      slug: 'filieres-alimentaires',
      title: {
        fr: 'Mettre en lumière les filières alimentaires d’ici',
        en: 'Bringing local food chains to light',
      },
      summary: {
        fr: 'Faire apparaître la valeur que les produits du pays créent, du champ jusqu’à la table.',
        en: 'Show the value that local produce creates, from the field to the table.',
      },
      themes: ['food'],
    },
  ],
  sources: [booklet],
}
