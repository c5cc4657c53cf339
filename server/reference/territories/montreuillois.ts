import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'
import { hautsDeFranceCollective } from './hauts-de-france-collective.js'

export const montreuillois: TerritoryEntry = {
  slug: 'montreuillois',
  name: 'Montreuillois',
  shortName: 'Montreuillois',
  initials: 'MO',
  kind: 'rural-area',
  departments: ['62'],
  region: regions.hautsDeFrance,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 281, y: 34 },
  presentation: {
    fr: 'Une nature généreuse, une économie variée et un secteur de la santé qui bouge : le Montreuillois a de quoi accueillir. Il veut ouvrir la voie d’un tourisme qui n’oublie personne. Diversification des fermes, accueil à la ferme, circuits courts et déplacements durables nourrissent le projet.',
    en: 'Generous nature, a varied economy and a lively health sector: Montreuillois has what it takes to welcome people. It wants to lead the way in tourism that forgets no one. Diversified farms, farm stays, short supply chains and sustainable travel feed the project.',
  },
  collective: hautsDeFranceCollective,
  challenges: [
    {
      slug: 'terre-et-mer',
      title: { fr: 'Relier la mer à l’arrière-pays', en: 'Linking the coast to the hinterland' },
      summary: {
        fr: 'Par les transports et une offre originale, faire profiter du tourisme les campagnes en difficulté.',
        en: 'Through transport and an original offer, let struggling inland areas share in tourism.',
      },
      themes: ['mobility', 'other'],
    },
    {
      slug: 'vacances-accessibles',
      title: {
        fr: 'Des vacances pour les aidants et les aidés',
        en: 'Holidays for carers and those they care for',
      },
      summary: {
        fr: 'Ouvrir l’offre touristique à celles et ceux qui vivent avec un handicap ou perdent en autonomie, et à leurs proches.',
        en: 'Open tourism to people with a disability or losing their independence, and to those close to them.',
      },
      themes: ['equality', 'seniors', 'other'],
    },
    {
      slug: 'tourisme-partage',
      title: { fr: 'Un tourisme fait avec les plus fragiles', en: 'Tourism shaped with the most vulnerable' },
      summary: {
        fr: 'Donner aux personnes fragilisées un vrai rôle dans une offre qui mêle sport, patrimoine et culture.',
        en: 'Give vulnerable people a real part in an offer that blends sport, heritage and culture.',
      },
      themes: ['equality', 'other'],
    },
  ],
  sources: [booklet],
}
