import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const regionBretagne: TerritoryEntry = {
  slug: 'region-bretagne',
  name: 'Région Bretagne',
  shortName: 'Bretagne',
  initials: 'BR',
  kind: 'region',
  departments: ['22', '29', '35', '56'],
  region: regions.bretagne,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 90, y: 179 },
  presentation: {
    fr: 'En Bretagne, l’économie sociale et solidaire a pris l’habitude de s’organiser. Réseaux et pôles maillent la région et accompagnent les entreprises qui innovent. Pouvoirs publics et initiatives de terrain s’y épaulent.',
    en: 'In Brittany, the social economy has made a habit of getting organised. Networks and hubs span the region and support enterprises that innovate. Public authorities and grassroots initiatives back each other up.',
  },
  figures: [
    {
      label: { fr: 'Réseaux réunis au sein de la CRESS', en: 'Networks gathered in the CRESS' },
      value: 600,
      unit: { fr: 'réseaux', en: 'networks' },
    },
    {
      label: {
        fr: 'Pôles de développement de l’économie sociale',
        en: 'Social economy development hubs',
      },
      value: 19,
      unit: { fr: 'pôles', en: 'hubs' },
    },
  ],
  collective: {
    members: [
      'Tag 35',
      'CRESS',
      'Bretagne Active',
      'Les Scop de l’Ouest',
      'Coopérer pour entreprendre Bretagne',
    ],
  },
  challenges: [
    {
      slug: 'transition-ecologique',
      title: { fr: 'Réemployer mieux, cultiver autrement', en: 'Reuse better, farm differently' },
      summary: {
        fr: 'Bâtir de vraies filières du réemploi et pousser une agriculture durable, proche de ceux qu’elle nourrit.',
        en: 'Build real reuse supply chains and foster sustainable farming, close to those it feeds.',
      },
      themes: ['environment', 'circular', 'food'],
    },
    {
      slug: 'solidarites',
      title: { fr: 'Des solidarités qui préparent l’avenir', en: 'Solidarity that prepares the future' },
      summary: {
        fr: 'Développer une économie solidaire du grand âge et faire émerger les métiers qui viennent.',
        en: 'Develop a social economy for later life and bring forth the trades to come.',
      },
      themes: ['seniors', 'employment'],
    },
    {
      slug: 'transition-numerique',
      title: { fr: 'Prendre ensemble le virage numérique', en: 'Taking the digital turn together' },
      summary: {
        fr: 'Épauler celles et ceux que la transition numérique bouscule.',
        en: 'Stand by those whom the digital transition unsettles.',
      },
      themes: ['digital'],
    },
  ],
  sources: [booklet],
}
