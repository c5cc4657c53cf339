import { type Challenge, challenges } from '../challenge.js'
import { departmentName } from '../department.js'
import { lively } from '../lively.js'
import { territoryPath } from '../paths.js'
import type { Territory } from '../territory.js'
import { kindName } from './kind.js'

/** What a list says of a territory. */
export interface TerritoryRow {
  territory: Territory
  path: string
  kind: { fr: string; en: string }
  /** Names of its departments, unless the region says it all; where they are many, their number is told instead. */
  departments: string[]
  departmentCount?: number
  challengeCount: number
  lively: boolean
}

const mostNamed = 2

function row(territory: Territory, all: Challenge[]): TerritoryRow {
  const many = territory.departments.length > mostNamed
  const named = territory.departments.map(departmentName)
  return {
    territory,
    path: territoryPath(territory),
    kind: kindName(territory),
    departments: many ? [] : named.filter((name) => name !== territory.region?.name),
    departmentCount: many ? territory.departments.length : undefined,
    challengeCount: all.filter((challenge) => challenge.territory === territory._id).length,
    lively: lively(territory),
  }
}

/** The rows of a list of territories, in the order given. */
export async function territoryRows(territories: Territory[]): Promise<TerritoryRow[]> {
  const all = await challenges()
  return territories.map((territory) => row(territory, all))
}
