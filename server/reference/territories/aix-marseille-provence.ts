import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const aixMarseilleProvence: TerritoryEntry = {
  slug: 'aix-marseille-provence',
  name: 'Aix-Marseille-Provence',
  shortName: 'Aix-Marseille',
  initials: 'AM',
  kind: 'metropolis',
  departments: ['13'],
  region: regions.provenceAlpesCoteDAzur,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 417, y: 459 },
  presentation: {
    fr: 'Marseille regarde le monde et la Provence est bien reliée : le maritime et le numérique y prospèrent. La pauvreté et le chômage des jeunes y pèsent pourtant lourd. À l’échelle de la deuxième agglomération du pays, le collectif organise l’innovation sociale pour y répondre.',
    en: 'Marseille looks out to the world and Provence is well connected: maritime and digital trades thrive there. Yet poverty and youth unemployment weigh heavily. Across the country’s second largest urban area, the collective organises social innovation in response.',
  },
  figures: [
    {
      label: { fr: 'Sous le seuil de pauvreté', en: 'Below the poverty line' },
      value: 200_000,
      unit: { fr: 'ménages', en: 'households' },
      precision: 'over',
    },
    {
      label: { fr: '15-24 ans sans emploi, hors études', en: 'Aged 15–24 without a job, students aside' },
      value: 29,
      unit: { fr: '%', en: '%' },
    },
    {
      label: { fr: 'Énergie importée', en: 'Energy brought in from elsewhere' },
      value: 93,
      unit: { fr: '%', en: '%' },
    },
  ],
  collective: {
    members: ['Marseille Solutions', 'Mouves PACA', 'CRESS PACA'],
    supporters: ['Métropole Aix-Marseille'],
  },
  challenges: [
    {
      slug: 'agriculture-urbaine',
      title: { fr: 'Faire pousser la ville', en: 'Growing food in the city' },
      summary: {
        fr: 'Remettre en culture les terrains libres de Marseille et former celles et ceux qui vivront de l’agriculture urbaine.',
        en: 'Bring Marseille’s vacant land back under cultivation and train those who will live from urban farming.',
      },
      themes: ['environment', 'food'],
    },
    {
      slug: 'personne-a-la-rue',
      title: { fr: 'Plus personne à la rue', en: 'No one left on the street' },
      summary: {
        fr: 'Repenser la réponse aux demandes d’hébergement d’urgence, de l’appel jusqu’au toit.',
        en: 'Rethink how requests for emergency shelter are met, from the call to the roof.',
      },
      themes: ['equality', 'living'],
      goals: [
        {
          label: { fr: 'À la rue', en: 'On the street' },
          value: 0,
          unit: { fr: 'personne', en: 'people' },
        },
      ],
    },
    {
      slug: 'changer-d-air',
      title: { fr: 'Changer d’air, tous ensemble', en: 'A change of air, together' },
      summary: {
        fr: 'Relier les habitants qui veulent contribuer et mettre en commun du temps, des lieux et des données.',
        en: 'Link up residents who want to contribute, and pool time, places and data.',
      },
      themes: ['living', 'digital'],
    },
  ],
  sources: [booklet],
}
