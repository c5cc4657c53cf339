import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet, nouvelleAquitaineArticle } from '../sources.js'

export const regionNouvelleAquitaine: TerritoryEntry = {
  slug: 'region-nouvelle-aquitaine',
  name: 'Région Nouvelle-Aquitaine',
  shortName: 'Nouvelle-Aquitaine',
  initials: 'NA',
  kind: 'region',
  departments: ['16', '17', '19', '23', '24', '33', '40', '47', '64', '79', '86', '87'],
  region: regions.nouvelleAquitaine,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 217, y: 357 },
  presentation: {
    fr: 'Toute une région s’engage, avec la volonté de transformer concrètement le quotidien. La Région rassemble les énergies et relie les étapes par lesquelles passe une innovation sociale. Santé, alimentation, travail : ses trois défis parlent de la vie de tous les jours.',
    en: 'A whole region commits, with the will to make a concrete difference to daily life. The Region gathers energies and joins up the steps that a social innovation goes through. Health, food, work: its three challenges speak of everyday life.',
  },
  collective: {
    members: ['Région Nouvelle-Aquitaine', 'ADI N-A', 'ATIS', 'France Active', 'Ellyx', 'CMA79'],
  },
  challenges: [
    {
      slug: 'sante-et-grand-age',
      title: { fr: 'Prendre soin des aînés autrement', en: 'A different kind of care for older people' },
      summary: {
        fr: 'Soigner les personnes âgées sans recourir d’abord aux médicaments et réinventer la prévention.',
        en: 'Treat older people without reaching first for medicines, and reinvent prevention.',
      },
      themes: ['seniors', 'other'],
    },
    {
      slug: 'alimentation-et-consommation',
      title: { fr: 'Consommer en coopérant', en: 'Consuming by cooperating' },
      summary: {
        fr: 'Supermarchés coopératifs, projets alimentaires locaux et tiers-lieux à la ferme changent la façon d’acheter.',
        en: 'Cooperative supermarkets, local food projects and farm-based shared places change the way we buy.',
      },
      themes: ['food'],
    },
    {
      slug: 'qualite-de-vie-au-travail',
      title: { fr: 'Redonner du sens au travail', en: 'Giving work its meaning back' },
      summary: {
        fr: 'Aider les organisations à passer au numérique en écoutant ce que les salariés attendent de leur métier.',
        en: 'Help organisations go digital while listening to what employees expect of their work.',
      },
      themes: ['employment', 'digital'],
    },
  ],
  sources: [booklet, nouvelleAquitaineArticle],
}
