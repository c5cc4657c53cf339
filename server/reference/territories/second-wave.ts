import { regions } from '../regions.js'
import type { TerritoryEntry } from '../schema.js'
import { secondWaveAnnouncement } from '../sources.js'

const secondWave = {
  timeZone: 'Europe/Paris',
  wave: 2,
  sources: [secondWaveAnnouncement],
} satisfies Partial<TerritoryEntry>

/**
 * "Nouvelle vague de labellisation des « territoires French impact »" gives names only, so nothing else is told here.
 * Departments are those that the name itself implies.
 */
export const secondWaveTerritories: TerritoryEntry[] = [
  {
    ...secondWave,
    slug: 'genevois-innovales',
    name: 'Genevois InnoVales',
    shortName: 'Genevois',
    initials: 'GI',
    kind: 'project-area',
    departments: ['74'],
    region: regions.auvergneRhoneAlpes,
    pin: { x: 463, y: 304 },
  },
  {
    ...secondWave,
    slug: 'grand-chambery',
    name: 'Grand Chambéry',
    shortName: 'Chambéry',
    initials: 'GC',
    kind: 'agglomeration',
    departments: ['73'],
    region: regions.auvergneRhoneAlpes,
    pin: { x: 454, y: 337 },
  },
  {
    ...secondWave,
    slug: 'grand-narbonne',
    name: 'Grand Narbonne',
    shortName: 'Narbonne',
    initials: 'GN',
    kind: 'agglomeration',
    departments: ['11'],
    region: regions.occitanie,
    within: ['occitanie-est'],
    pin: { x: 333, y: 475 },
  },
  {
    ...secondWave,
    slug: 'grand-poitiers',
    name: 'Grand Poitiers',
    shortName: 'Poitiers',
    initials: 'GP',
    kind: 'agglomeration',
    departments: ['86'],
    region: regions.nouvelleAquitaine,
    within: ['region-nouvelle-aquitaine'],
    pin: { x: 222, y: 277 },
  },
  {
    ...secondWave,
    slug: 'grenoble-alpes-metropole',
    name: 'Grenoble-Alpes Métropole',
    shortName: 'Grenoble',
    initials: 'GA',
    kind: 'metropolis',
    departments: ['38'],
    region: regions.auvergneRhoneAlpes,
    pin: { x: 446, y: 360 },
  },
  {
    ...secondWave,
    slug: 'occitanie-est',
    name: 'Occitanie-Est',
    shortName: 'Occitanie-Est',
    initials: 'OE',
    kind: 'project-area',
    departments: ['11', '30', '34', '48', '66'],
    region: regions.occitanie,
    pin: { x: 342, y: 452 },
  },
  {
    ...secondWave,
    slug: 'toulouse-metropole',
    name: 'Toulouse Métropole',
    shortName: 'Toulouse',
    initials: 'TM',
    kind: 'metropolis',
    departments: ['31'],
    region: regions.occitanie,
    pin: { x: 268, y: 451 },
  },
]
