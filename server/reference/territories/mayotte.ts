import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

/** The pin lies in the map's inset. */
export const mayotte: TerritoryEntry = {
  slug: 'mayotte',
  name: 'Mayotte',
  shortName: 'Mayotte',
  initials: 'MA',
  kind: 'department',
  departments: ['976'],
  region: regions.mayotte,
  timeZone: 'Indian/Mayotte',
  wave: 1,
  pin: { x: 39, y: 487 },
  presentation: {
    fr: 'Département depuis 2011, Mayotte a l’entraide dans sa culture : coopérer et mettre en commun y vont de soi. Le collectif veut faire de ces façons de faire un atout économique, à la mahoraise. L’innovation sociale y est déjà bien vivante.',
    en: 'A department since 2011, Mayotte has mutual help in its culture: cooperating and pooling come naturally. The collective wants to turn these ways into an economic asset, the Mahoran way. Social innovation is already very much alive.',
  },
  figures: [
    {
      label: {
        fr: 'Entreprises de l’économie sociale et solidaire',
        en: 'Social economy enterprises',
      },
      value: 447,
      unit: { fr: 'entreprises', en: 'enterprises' },
    },
  ],
  collective: { members: ['CRESS Mayotte', 'BGE Mayotte'] },
  challenges: [
    {
      slug: 'economie-formelle',
      title: {
        fr: 'Aider l’économie informelle à se structurer',
        en: 'Helping the informal economy take shape',
      },
      summary: {
        fr: 'Accompagner les activités non déclarées vers une gestion plus solide et des compétences reconnues.',
        en: 'Guide undeclared activities towards sounder management and stronger skills.',
      },
      themes: ['enterprise', 'employment'],
    },
    {
      slug: 'zero-dechet',
      title: { fr: 'Valoriser les déchets sur l’île', en: 'Making the most of waste on the island' },
      summary: {
        fr: 'Cesser d’expédier les déchets au loin et en tirer, sur place, de la valeur et des emplois.',
        en: 'Stop shipping waste away and draw value and jobs from it at home.',
      },
      themes: ['circular', 'environment', 'employment'],
      goals: [
        {
          label: { fr: 'Déchets à jeter, à terme', en: 'Waste to throw away, in time' },
          value: 0,
          unit: { fr: 'tonne', en: 'tonnes' },
        },
      ],
    },
    {
      slug: 'pilote-de-l-ocean-indien',
      title: { fr: 'Ouvrir la voie dans l’océan Indien', en: 'Leading the way in the Indian Ocean' },
      summary: {
        fr: 'Devenir pilote de l’innovation sociale dans la région, pour réduire des écarts économiques qui se creusent.',
        en: 'Become the region’s pilot for social innovation, to narrow an economic gap that keeps widening.',
      },
      themes: ['equality', 'mobility', 'enterprise'],
    },
  ],
  sources: [booklet],
}
