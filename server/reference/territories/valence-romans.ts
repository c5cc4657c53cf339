import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { auvergneRhoneAlpesArticle, booklet } from '../sources.js'

export const valenceRomans: TerritoryEntry = {
  slug: 'valence-romans',
  name: 'Valence-Romans',
  shortName: 'Valence-Romans',
  initials: 'VR',
  kind: 'agglomeration',
  departments: ['26'],
  region: regions.auvergneRhoneAlpes,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 415, y: 371 },
  presentation: {
    fr: 'Valence et Romans, deux villes à taille humaine au milieu de campagnes en pointe pour le bio. Depuis 2016, avec le groupe Archer, les habitants y inventent les entreprises dont leur territoire a besoin. Déjà retenue par le programme TIGA, l’agglomération donne de l’ampleur à ces projets.',
    en: 'Valence and Romans, two towns on a human scale amid countryside at the forefront of organic farming. Since 2016, with the Archer group, residents have been inventing the businesses their territory needs. Already chosen by the TIGA programme, the urban area gives these projects more room.',
  },
  collective: {
    members: [
      'Valence Romans Agglo',
      'Le Moulin Digital / French Tech in the Alps',
      'Groupe Archer / Pôle territorial de coopération économique',
    ],
  },
  challenges: [
    {
      slug: 'projets-citoyens',
      title: { fr: 'Épauler les projets des habitants', en: 'Backing residents’ projects' },
      summary: {
        fr: 'Accompagner plus loin les groupes de citoyens dont les idées répondent à un besoin d’ici.',
        en: 'Take further the groups of citizens whose ideas meet a local need.',
      },
      themes: ['enterprise', 'mobility'],
      goals: [
        {
          label: { fr: 'Citoyens porteurs de projets', en: 'Citizens carrying projects' },
          value: 500,
          unit: { fr: 'citoyens', en: 'citizens' },
        },
      ],
    },
    {
      slug: 'inclusion-et-formation',
      title: { fr: 'Former tout le monde aux métiers créatifs', en: 'Training everyone for creative trades' },
      summary: {
        fr: 'Ouvrir aux plus exclus des chemins à leur mesure vers les industries créatives.',
        en: 'Open up to the most excluded paths made to their measure, towards the creative industries.',
      },
      themes: ['employment', 'equality'],
    },
    {
      slug: 'produits-locaux',
      title: { fr: 'Produire et manger bien plus local', en: 'Growing and eating far more locally' },
      summary: {
        fr: 'Développer fortement la production et la consommation de produits bio ou raisonnés du terroir.',
        en: 'Greatly increase how much organic or low-input local produce is grown and eaten.',
      },
      themes: ['food'],
    },
  ],
  sources: [booklet, auvergneRhoneAlpesArticle],
}
