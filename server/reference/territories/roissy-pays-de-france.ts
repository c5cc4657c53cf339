import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const roissyPaysDeFrance: TerritoryEntry = {
  slug: 'roissy-pays-de-france',
  name: 'Roissy Pays-de-France',
  shortName: 'Roissy',
  initials: 'RP',
  kind: 'agglomeration',
  departments: ['95'],
  region: regions.ileDeFrance,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 313, y: 123 },
  presentation: {
    fr: 'Autour de l’aéroport, les entreprises naissent vite, mais tout le monde n’en profite pas également. L’agglomération épaule les entrepreneurs et soutient depuis 2014 l’économie sociale et solidaire. Pour atténuer les contrastes de son territoire, elle compte sur l’innovation sociale.',
    en: 'Around the airport, businesses spring up fast, but not everyone gains equally. The urban area backs entrepreneurs and has supported the social economy since 2014. To soften its territory’s contrasts, it counts on social innovation.',
  },
  collective: { members: ['Initiactive 95', 'AFILE 77', 'Créative', 'Port Parallèle'] },
  challenges: [
    {
      slug: 'alimentation-durable',
      title: { fr: 'Une stratégie commune pour mieux manger', en: 'A shared strategy for better food' },
      summary: {
        fr: 'Décider ensemble de l’alimentation du territoire et faire place à des cultures durables jusque dans la ville.',
        en: 'Decide together on the territory’s food and make room for sustainable farming, even in town.',
      },
      themes: ['food', 'environment'],
    },
    {
      slug: 'mobilite-inclusive',
      title: { fr: 'Que chacun puisse se déplacer', en: 'Getting everyone moving' },
      summary: {
        fr: 'Innover avec les structures locales, faire évoluer les habitudes et faire connaître les autres façons d’aller.',
        en: 'Innovate with local organisations, help habits change and make other ways of travelling known.',
      },
      themes: ['mobility', 'equality'],
    },
    {
      slug: 'economie-circulaire',
      title: {
        fr: 'Du grenier au chantier, rien ne se perd',
        en: 'From attic to building site, nothing is lost',
      },
      summary: {
        fr: 'Mettre les ressourceries en réseau et monter une filière pour les déchets du bâtiment.',
        en: 'Join reuse centres into a network and set up a supply chain for building waste.',
      },
      themes: ['circular'],
    },
  ],
  sources: [booklet],
}
