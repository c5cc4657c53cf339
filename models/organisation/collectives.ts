import { createHash } from 'node:crypto'
import { Types } from 'mongoose'
import { slug } from '../../server/lib/slug.js'
import { territories } from '../../server/reference/index.js'
import { type OrganisationKind, undeclared } from './kind.js'

/** The day on which the first list of collectives was published. */
const published = new Date('2019-02-25T00:00:00Z')

/** An organisation of the published lists has the same id on every hub. */
function idFor(name: string): Types.ObjectId {
  const bytes = createHash('sha256').update(`organisation/${name}`).digest().subarray(0, 12)
  bytes.writeUInt32BE(published.getTime() / 1000, 0)
  return new Types.ObjectId(bytes)
}

/** The kinds that a printed name tells by itself; nothing is guessed of the others. */
const told: [RegExp, OrganisationKind][] = [
  [/^association\b/i, 'association'],
  [/^(scic|scop) /i, 'cooperative'],
  [/^(région|ville|mairie|conseil départemental|communauté d’agglo(mération)?) /i, 'publicAuthority'],
  [/^(euro)?métropole( |$)| (métropole|agglo)$/i, 'publicAuthority'],
  [/^(cress|réseau|club|le club|urscop|les scop)\b/i, 'network'],
  [/^chaire\b/i, 'university'],
  [/incub$/i, 'incubator'],
]

function kindOf(name: string): OrganisationKind {
  return told.find(([pattern]) => pattern.test(name))?.[1] ?? undeclared
}

/** Each name that the published lists of collectives print, once, with all the territories beside which it stands. */
export function organisationsOfCollectives() {
  const found = new Map<string, { name: string; territories: string[] }>()
  for (const territory of territories) {
    for (const name of [
      ...(territory.collective?.members ?? []),
      ...(territory.collective?.supporters ?? []),
    ]) {
      const known = found.get(slug(name))
      if (known) known.territories.push(territory.slug)
      else found.set(slug(name), { name, territories: [territory.slug] })
    }
  }
  return [...found].map(([key, { name, territories: places }]) => ({
    _id: idFor(key),
    slug: key,
    name,
    nameKey: key,
    kind: kindOf(name),
    territories: places,
  }))
}
