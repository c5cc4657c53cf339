import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const strasbourgEurometropole: TerritoryEntry = {
  slug: 'strasbourg-eurometropole',
  name: 'Strasbourg Eurométropole',
  shortName: 'Strasbourg',
  initials: 'SE',
  kind: 'metropolis',
  departments: ['67'],
  region: regions.grandEst,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 529, y: 159 },
  presentation: {
    fr: 'À Strasbourg, ce sont les acteurs de terrain qui ont demandé que l’innovation sociale entre dans la stratégie économique. Ils la pilotent en réseau, avec une urgence : un territoire où tout le monde apprend. Industries créatives et rôle européen donnent de l’élan à leur feuille de route.',
    en: 'In Strasbourg, it was people on the ground who asked for social innovation to enter the economic strategy. They steer it as a network, with one urgent aim: a territory where everyone learns. Creative industries and a European role lend momentum to their roadmap.',
  },
  figures: [
    {
      label: {
        fr: 'Part du territoire où tous apprendront, à terme',
        en: 'Share of the territory where all will learn, in time',
      },
      value: 100,
      unit: { fr: '%', en: '%' },
    },
  ],
  collective: {
    members: [
      'ActivAction',
      'Alsace Active',
      'Appuiculteurs',
      'Citiz',
      'Conseil départemental 67',
      'Cooproduction',
      'CRESS',
      'Ecoquartier maison citoyenne',
      'Emmaüs',
      'EurOasis',
      'Eurométropole',
      'Facilien',
      'French Tech',
      'Grand E-nov',
      'Kaleidoscop',
      'Labo des partenariats',
      'Startup de territoire',
      'Maison de l’emploi',
      'Mouves',
      'Régie des écrivains',
      'Région Grand Est',
      'Sémia',
      'Siel Bleu',
      'Solivers',
      'URSCOP',
      'URSIEA',
      'Bischheim',
      'Schiltigheim',
      'Strasbourg',
    ],
  },
  challenges: [
    {
      slug: 'transition-ecologique',
      title: { fr: 'Apprendre à gaspiller moins', en: 'Learning to waste less' },
      summary: {
        fr: 'Éduquer et sensibiliser, puis passer aux actes : recycler et réemployer.',
        en: 'Educate and raise awareness, then act: recycle and reuse.',
      },
      themes: ['environment', 'circular'],
    },
    {
      slug: 'inclusion-par-l-emploi',
      title: {
        fr: 'Trouver sa place en travaillant ou en entreprenant',
        en: 'Finding one’s place through work or enterprise',
      },
      summary: {
        fr: 'Révéler les compétences, rendre à chacun le pouvoir d’agir et faire éclore des activités.',
        en: 'Reveal skills, give people back the power to act and let new activities bloom.',
      },
      themes: ['employment', 'enterprise'],
    },
    {
      slug: 'sante-et-bien-etre',
      title: { fr: 'Vivre mieux et en meilleure santé', en: 'Living better and in better health' },
      summary: {
        fr: 'Agir sur ce que l’on consomme, sur les liens entre voisins, sur la prévention et l’accès aux soins.',
        en: 'Act on what people consume, on ties between neighbours, on prevention and access to care.',
      },
      themes: ['other', 'living'],
    },
  ],
  sources: [booklet],
}
