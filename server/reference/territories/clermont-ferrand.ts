import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { auvergneRhoneAlpesArticle, booklet } from '../sources.js'

export const clermontFerrand: TerritoryEntry = {
  slug: 'clermont-ferrand',
  name: 'Clermont-Ferrand',
  shortName: 'Clermont-Ferrand',
  initials: 'CF',
  kind: 'metropolis',
  departments: ['63'],
  region: regions.auvergneRhoneAlpes,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 336, y: 325 },
  presentation: {
    fr: 'Ici, la recherche et le terrain travaillent côte à côte : le CISCA, né en octobre 2018, réunit la métropole, l’université et ceux qui innovent. Le collectif part de ce qui existe déjà et le met au service de tous. Il garde la porte ouverte aux campagnes voisines, vers Thiers et Riom Limagne.',
    en: 'Research and practice work side by side here: CISCA, founded in October 2018, brings together the metropolis, the university and those who innovate. The collective starts from what already exists and puts it to work for all. It keeps the door open to the countryside nearby, towards Thiers and Riom Limagne.',
  },
  collective: {
    name: 'CISCA',
    members: [
      'CRESS',
      'LieU’topie',
      'Epicentre',
      'Le PARCC',
      'Oasis',
      'Le Laboratoire citoyen',
      'Cocoshaker',
      'Alter’incub',
      'BGE',
      'Appuy créateur',
      'Les Cigales',
      'France Active',
      'CDC',
      'Ville de Clermont-Ferrand',
      'Clermont Auvergne Métropole',
      'Ville de Thiers',
      'Laboratoire Communication et société',
      'CERDI',
      'VVF Village',
    ],
  },
  challenges: [
    {
      slug: 'mobilites-durables',
      title: { fr: 'Inventer les déplacements de demain', en: 'Inventing tomorrow’s journeys' },
      summary: {
        fr: 'Faire de la métropole un terrain d’essai, avec des transports en commun qui évoluent et un vrai réseau cyclable.',
        en: 'Make the metropolis a testing ground, with public transport that evolves and a proper cycling network.',
      },
      themes: ['mobility', 'environment'],
    },
    {
      slug: 'alimentation-respectueuse',
      title: { fr: 'Bien manger en protégeant le vivant', en: 'Eating well while protecting nature' },
      summary: {
        fr: 'Mettre dans les assiettes une nourriture saine qui ménage la biodiversité et les milieux.',
        en: 'Put healthy food on plates while sparing biodiversity and natural habitats.',
      },
      themes: ['food', 'environment'],
    },
    {
      slug: 'numerique-pour-tous',
      title: { fr: 'Un numérique qui n’exclut personne', en: 'A digital world that leaves no one out' },
      summary: {
        fr: 'Combler les écarts d’équipement et d’usage, en ville comme dans les bassins ruraux voisins.',
        en: 'Close the gaps in equipment and skills, in town and in the rural areas nearby.',
      },
      themes: ['digital', 'equality'],
    },
  ],
  sources: [booklet, auvergneRhoneAlpesArticle],
}
