import type { Types } from 'mongoose'
import { handleFor } from '../../models/handle.js'
import type { Role, User } from '../../models/user.js'
import { territories } from '../reference/index.js'
import {
  familyNames,
  firstNames,
  mahoranFamilyNames,
  mahoranFirstNames,
  organisations,
} from './content/names.js'
import { idFor } from './ids.js'
import { places } from './places.js'
import { Random } from './random.js'

export interface DemoPerson {
  id: Types.ObjectId
  firstName: string
  familyName: string
  email: string
  /** What they are mentioned by. */
  handle: string
  roles: Role[]
  /** Where they live and what they speak of, even when their profile does not say so. */
  territory: string
  town: string
  origin: User['origin']
  organisationName?: string
  locale: 'fr' | 'en'
}

export const fewestPeople = 60
export const demoPassword = 'essaim-de-demonstration'
const domain = 'demo.essaim.invalid'
const since = new Date('2019-02-25T09:00:00Z')

/** Among the second wave, those where somebody has come already. */
export const awakeSecondWave = [
  'grenoble-alpes-metropole',
  'toulouse-metropole',
  'grand-chambery',
  'grand-poitiers',
]

/** Three for the territories whose forum is to be lively, two for each of the others of the first wave. */
const homes = [
  ...territories.filter(({ wave }) => wave === 1).map(({ slug }) => slug),
  ...awakeSecondWave,
  ...territories.filter(({ wave }) => wave === 1).map(({ slug }) => slug),
  ...['nantes-metropole', 'roubaix', 'mayotte', 'figeac', 'region-bretagne', 'lyon-metropole'],
  ...['est-ensemble', 'strasbourg-eurometropole', 'region-nouvelle-aquitaine', 'territoire-ledonien'],
  ...['le-mans-sarthe', 'aix-marseille-provence', 'grenoble-alpes-metropole', 'toulouse-metropole'],
]

const foreigners = [
  { firstName: 'Maeve', familyName: 'Corrigan' },
  { firstName: 'Pieter', familyName: 'Aerts' },
]

/** The same people at the same places of the list, however many are asked for. */
export function demoPeople(count: number): DemoPerson[] {
  return Array.from({ length: count }, (_, index) => person(index))
}

/** Behind all who write, however many are asked for. */
export const mostPeople = 2000
const newcomerCount = 18

/** They have come in the last months, and only read so far. */
export function newcomers(): DemoPerson[] {
  return Array.from({ length: newcomerCount }, (_, index) => person(mostPeople + index))
}

/** Two look after the forum, so that an appeal finds somebody else; one administers the hub. */
const rolesAt = new Map<number, Role[]>([
  [7, ['moderator']],
  [11, ['administrator']],
  [16, ['moderator']],
])

export function nameOf({ firstName, familyName }: Pick<DemoPerson, 'firstName' | 'familyName'>): string {
  return `${firstName} ${familyName}`
}

/** Whom to sign in as. */
export function demoEmail(index: number): string {
  return person(index).email
}

function person(index: number): DemoPerson {
  const random = new Random('person', index)
  const foreign = foreigners[index - (fewestPeople - foreigners.length)]
  const territory = homes[index % homes.length] ?? 'nantes-metropole'
  const name = foreign ?? namesAt(index, territory)
  const origin = foreign ? 'elsewhere' : random.chance(0.3) ? 'organisation' : 'territory'
  return {
    id: idFor(since, 'person', index),
    ...name,
    email: `${addressOf(name.firstName)}.${addressOf(name.familyName)}@${domain}`,
    handle: handleFor(nameOf(name)),
    roles: rolesAt.get(index) ?? [],
    territory,
    town: random.pick(places[territory]?.towns ?? []),
    origin,
    ...(origin === 'organisation' && { organisationName: random.pick(organisations) }),
    locale: foreign ? 'en' : 'fr',
  }
}

/** No name twice: every pair comes up once before one comes again. */
function namesAt(index: number, territory: string) {
  const mahoran = territory === 'mayotte'
  const [first, family] = mahoran ? [mahoranFirstNames, mahoranFamilyNames] : [firstNames, familyNames]
  const pair = ((mahoran ? rankInMayotte(index) : index) * 5843 + 101) % (first.length * family.length)
  return {
    firstName: first[pair % first.length] ?? '',
    familyName: family[Math.floor(pair / first.length)] ?? '',
  }
}

function rankInMayotte(index: number): number {
  const isThere = (home: string) => home === 'mayotte'
  const before = homes.slice(0, index % homes.length).filter(isThere).length
  return Math.floor(index / homes.length) * homes.filter(isThere).length + before
}

function addressOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
}
