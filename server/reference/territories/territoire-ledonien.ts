import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

/** The collective is printed as the member-shareholders of Cluster’Jura, without their names. */
export const territoireLedonien: TerritoryEntry = {
  slug: 'territoire-ledonien',
  name: 'Territoire lédonien – Cluster’Jura',
  shortName: 'Territoire lédonien',
  initials: 'LJ',
  kind: 'rural-area',
  departments: ['39'],
  region: regions.bourgogneFrancheComte,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 439, y: 271 },
  presentation: {
    fr: 'Autour de Lons-le-Saunier, la coopération est une vieille histoire jurassienne, dans les ateliers comme dans l’industrie. Cluster’Jura, né trois ans avant le label, la prolonge : on y coopère pour créer des emplois locaux qui durent. Des industries plus écologiques y reprennent vie.',
    en: 'Around Lons-le-Saunier, cooperation is an old Jura story, in workshops and industry alike. Cluster’Jura, born three years before the label, carries it on: people cooperate there to create local jobs that last. Greener industries are coming back to life.',
  },
  figures: [
    {
      label: { fr: 'Sociétaires de Cluster’Jura', en: 'Member-shareholders of Cluster’Jura' },
      value: 67,
      unit: { fr: 'sociétaires', en: 'members' },
    },
  ],
  collective: { members: ['Cluster’Jura'] },
  challenges: [
    {
      slug: 'habitat-innovant',
      title: { fr: 'Habiter autrement, vivre ensemble', en: 'New ways of dwelling, living together' },
      summary: {
        fr: 'Lancer une foncière détenue par les habitants et réunir des artisans de l’écoconstruction.',
        en: 'Start a property company owned by residents and bring eco-building craftspeople together.',
      },
      themes: ['living', 'enterprise'],
    },
    {
      slug: 'emploi-pour-tous',
      title: { fr: 'Un emploi pour chacun', en: 'A job for each and every one' },
      summary: {
        fr: 'Relier entre elles les étapes que traversent les adultes précaires, même très loin du travail.',
        en: 'Join up the steps that adults in insecure situations go through, even very far from work.',
      },
      themes: ['employment', 'equality'],
    },
    {
      slug: 'transition-ecologique',
      title: {
        fr: 'Réussir la transition, du food lab à l’épicerie',
        en: 'Making the transition, from food lab to grocery',
      },
      summary: {
        fr: 'Ouvrir un laboratoire culinaire, repenser les déchetteries et relier des épiceries coopératives de village.',
        en: 'Open a food lab, rethink recycling centres and link up cooperative village groceries.',
      },
      themes: ['environment', 'food', 'circular'],
    },
  ],
  sources: [booklet],
}
