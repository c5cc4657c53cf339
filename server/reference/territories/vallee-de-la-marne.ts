import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const valleeDeLaMarne: TerritoryEntry = {
  slug: 'vallee-de-la-marne',
  name: 'Vallée de la Marne',
  shortName: 'Vallée de la Marne',
  initials: 'VM',
  kind: 'agglomeration',
  departments: ['77'],
  region: regions.ileDeFrance,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 327, y: 138 },
  presentation: {
    fr: 'Bien desservie, l’agglomération Paris Vallée de la Marne est économiquement dynamique, et veut l’être pour tous. Son projet repose sur des acteurs locaux qui coopèrent. Il veut une transition qui dure et n’exclut personne.',
    en: 'Well served by transport, the Paris Vallée de la Marne urban area has a dynamic economy and wants it to work for all. Its project rests on local players who cooperate. It aims for a transition that lasts and leaves no one out.',
  },
  collective: {
    members: [
      'Chaire ESS Paris-Est Marne-la-Vallée',
      'Communauté d’agglo Paris Marne-la-Vallée',
      'AFILE 77',
      'Le Sietrem',
      'La m2ie',
    ],
  },
  challenges: [
    {
      slug: 'mobilite-douce',
      title: { fr: 'Rouler en douceur et à plusieurs', en: 'Travelling gently, and together' },
      summary: {
        fr: 'Partager les trajets et ménager la planète, pour que la réussite économique profite aussi aux gens et au climat.',
        en: 'Share journeys and spare the planet, so that economic success benefits people and climate too.',
      },
      themes: ['mobility', 'environment'],
    },
    {
      slug: 'circuits-courts',
      title: { fr: 'De la ferme voisine à l’assiette', en: 'From the farm next door to the plate' },
      summary: {
        fr: 'Mi-ville, mi-campagne : relier les deux pour que l’on mange davantage de produits d’ici.',
        en: 'Half town, half country: connect the two so that people eat more of what grows nearby.',
      },
      themes: ['food'],
    },
    {
      slug: 'reemploi-et-recyclage',
      title: { fr: 'Plus de réemploi, plus de recyclage', en: 'More reuse, more recycling' },
      summary: {
        fr: 'Donner à ceux qui réemploient et recyclent les moyens d’aller plus vite et plus loin.',
        en: 'Give those who reuse and recycle the means to go faster and further.',
      },
      themes: ['circular', 'environment'],
    },
  ],
  sources: [booklet],
}
