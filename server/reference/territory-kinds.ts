import type { TerritoryKindEntry } from './schema.js'

/**
 * The perimeters that French public policy knows, told apart as far as it helps to find a similar territory.
 * `agglomeration` holds the urban communities and the territorial bodies of Greater Paris as well;
 * `project-area` what crosses the usual limits for a purpose.
 */
export const territoryKindEntries: TerritoryKindEntry[] = [
  { key: 'region', name: { fr: 'Région', en: 'Region' } },
  { key: 'department', name: { fr: 'Département', en: 'Department' } },
  { key: 'metropolis', name: { fr: 'Métropole', en: 'Metropolis' } },
  { key: 'agglomeration', name: { fr: 'Agglomération', en: 'Urban area' } },
  { key: 'city', name: { fr: 'Commune', en: 'City' } },
  { key: 'rural-area', name: { fr: 'Territoire rural', en: 'Rural area' } },
  { key: 'project-area', name: { fr: 'Territoire de projet', en: 'Project area' } },
]
