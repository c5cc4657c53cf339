import type { Challenge } from '../challenge.js'
import { departmentName } from '../department.js'
import { challengePath, territoryPath, themePath } from '../paths.js'
import { kindName } from '../territory/kind.js'
import type { Territory } from '../territory.js'
import type { Theme } from '../theme.js'
import type { Findable } from './entry.js'

/** The label's first day: what is always there has no date of its own. */
const always = new Date('2019-02-25T00:00:00Z')

export function findableTerritory(territory: Territory): Findable {
  const { fr, en } = territory.presentation ?? { fr: '', en: '' }
  const kind = kindName(territory)
  const places = [
    territory.shortName,
    ...territory.departments.map(departmentName),
    territory.region?.name ?? '',
    ...(territory.collective?.members ?? []),
  ].join(', ')
  return {
    kind: 'territory',
    id: territory._id,
    title: territory.name,
    text: { fr: [fr, kind.fr, places].join(' '), en: [en, kind.en, places].join(' ') },
    path: territoryPath(territory),
    territory: territory._id,
    date: always,
    weight: territory.topicCount ?? 0,
    visibleTo: 'everyone',
  }
}

export function findableChallenge(challenge: Challenge): Findable {
  return {
    kind: 'challenge',
    id: challenge._id,
    title: both(challenge.title),
    text: both(challenge.summary),
    path: challengePath(challenge),
    themes: challenge.themes,
    territory: challenge.territory,
    challenge: challenge._id,
    date: always,
    weight: challenge.topicCount ?? 0,
    visibleTo: 'everyone',
  }
}

export function findableTheme(theme: Theme): Findable {
  return {
    kind: 'theme',
    id: theme._id,
    title: both(theme.name),
    text: both(theme.invitation),
    path: themePath(theme),
    themes: [theme._id],
    date: always,
    weight: theme.topicCount ?? 0,
    visibleTo: 'everyone',
  }
}

function both(text: { fr: string; en: string } | null | undefined): { fr: string; en: string } {
  return { fr: text?.fr ?? '', en: text?.en ?? '' }
}
