import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const paysDeGrasse: TerritoryEntry = {
  slug: 'pays-de-grasse',
  name: 'Pays de Grasse',
  shortName: 'Grasse',
  initials: 'PG',
  kind: 'agglomeration',
  departments: ['06'],
  region: regions.provenceAlpesCoteDAzur,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 496, y: 448 },
  presentation: {
    fr: 'À l’ouest des Alpes-Maritimes, villes et villages du Pays de Grasse misent sur un développement local et durable. L’objectif : un territoire où chacun est inclus, prêt pour la transition écologique. Les acteurs y voient une terre où les innovations s’enracinent, et une société qui se construit en faisant.',
    en: 'In the west of Alpes-Maritimes, the towns and villages of Pays de Grasse bet on local, lasting development. The aim: a territory that includes everyone, ready for the ecological transition. Those involved see it as ground where innovations take root, and a society that builds itself by doing.',
  },
  figures: [
    {
      label: { fr: 'Communes urbaines et rurales', en: 'Urban and rural municipalities' },
      value: 23,
      unit: { fr: 'communes', en: 'municipalities' },
    },
    {
      label: { fr: 'Degré d’inclusion visé', en: 'Degree of inclusion aimed for' },
      value: 100,
      unit: { fr: '%', en: '%' },
    },
  ],
  collective: {
    members: [
      'Communauté d’agglomération du Pays de Grasse',
      'SCIC Tetris',
      'Association DEFIE',
      'Club des entrepreneurs du Pays de Grasse',
    ],
  },
  challenges: [
    {
      slug: 'activites-choisies',
      title: { fr: 'Une activité que l’on choisit', en: 'Work that people choose' },
      summary: {
        fr: 'Accompagner les plus fragiles vers l’emploi et faire naître les activités qui le permettent.',
        en: 'Support the most vulnerable into work and start the activities that make it possible.',
      },
      themes: ['employment', 'enterprise'],
    },
    {
      slug: 'biodiversites',
      title: {
        fr: 'Faire bon accueil à toutes les biodiversités',
        en: 'Welcoming every kind of biodiversity',
      },
      summary: {
        fr: 'Encourager toute innovation qui respecte le vivant, qu’elle soit sociale, culturelle ou écologique.',
        en: 'Encourage any innovation that respects living things, be it social, cultural or ecological.',
      },
      themes: ['environment', 'living'],
    },
    {
      slug: 'numerique-utile',
      title: { fr: 'Un numérique vraiment utile', en: 'Digital tools that truly serve' },
      summary: {
        fr: 'Ne garder de la technologie que ce qui sert à tous et allège notre empreinte.',
        en: 'Keep of technology only what serves everyone and lightens our footprint.',
      },
      themes: ['digital', 'environment'],
      goals: [
        {
          label: { fr: 'Numérique utile', en: 'Useful digital tools' },
          value: 100,
          unit: { fr: '%', en: '%' },
        },
      ],
    },
  ],
  sources: [booklet],
}
