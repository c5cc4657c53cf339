import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { booklet } from '../sources.js'

export const regionNormandie: TerritoryEntry = {
  slug: 'region-normandie',
  name: 'Région Normandie',
  shortName: 'Normandie',
  initials: 'NO',
  kind: 'region',
  departments: ['14', '27', '50', '61', '76'],
  region: regions.normandie,
  timeZone: 'Europe/Paris',
  wave: 1,
  pin: { x: 213, y: 120 },
  presentation: {
    fr: 'La Normandie a déjà pris de l’avance : un emploi salarié sur neuf environ y relève de l’économie sociale et solidaire. La région veut entraîner le plus de collectivités possible et faire coopérer les entreprises entre elles. Une innovation née quelque part doit pouvoir servir à toute la Normandie.',
    en: 'Normandy is already ahead: about one salaried job in nine belongs to the social economy. The region wants to bring along as many local authorities as it can and get enterprises to cooperate. An innovation born in one place should serve the whole of Normandy.',
  },
  figures: [
    {
      label: {
        fr: 'Part de l’économie sociale dans les établissements',
        en: 'Social economy’s share of establishments',
      },
      value: 10,
      unit: { fr: '%', en: '%' },
    },
    {
      label: {
        fr: 'Part de l’économie sociale dans l’emploi salarié',
        en: 'Social economy’s share of salaried jobs',
      },
      value: 11,
      unit: { fr: '%', en: '%' },
    },
  ],
  collective: {
    members: [
      'CRESS',
      'Agence de développement régional des entreprises ESS',
      'France Active',
      'Caux Seine Développement',
      'Région Normandie',
    ],
  },
  challenges: [
    {
      slug: 'retour-a-l-emploi',
      title: {
        fr: 'Ouvrir l’emploi à ceux qui en sont le plus loin',
        en: 'Opening work to those furthest from it',
      },
      summary: {
        fr: 'Aider à retrouver un travail celles et ceux qui en sont tenus à l’écart, notamment par un handicap.',
        en: 'Help those kept away from work, by a disability for instance, to find their way back.',
      },
      themes: ['employment', 'equality'],
    },
    {
      slug: 'dechets-ressources',
      title: { fr: 'Des déchets changés en ressources', en: 'Turning waste into resources' },
      summary: {
        fr: 'Ce que l’on jette ici peut créer de la richesse ici : trouvons comment.',
        en: 'What is thrown away here can create wealth here: let’s find out how.',
      },
      themes: ['circular', 'environment'],
    },
    {
      slug: 'bien-vieillir',
      title: { fr: 'Vieillir sans être seul', en: 'Growing old without being alone' },
      summary: {
        fr: 'Rompre l’isolement des personnes âgées et mieux les soutenir quand elles perdent leur autonomie.',
        en: 'Break the isolation of older people and support them better when they lose independence.',
      },
      themes: ['seniors'],
    },
  ],
  sources: [booklet],
}
