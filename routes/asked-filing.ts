import type { Request } from 'express'
import { type Challenge, challengeById } from '../models/challenge.js'
import { NotFound } from '../models/failure.js'
import { type Organisation, organisationBySlug } from '../models/organisation.js'
import { type Territory, territoryBySlug } from '../models/territory.js'
import type { Theme } from '../models/theme.js'
import { themeNamed } from '../models/topic/filing.js'
import { textOf } from '../server/http/query.js'

/** Where the things of a list are filed, as its address names it, found. */
export interface AskedFiling {
  theme?: Theme
  territory?: Territory
  challenge?: Challenge
  organisation?: Organisation
}

/**
 * What `theme`, `territory`, `challenge` and `organisation` (a slug) name in an address.
 * @throws NotFound for a name of nothing.
 */
export async function askedFiling(query: Request['query']): Promise<AskedFiling> {
  const [theme, territory, challenge, organisation] = await Promise.all([
    named(textOf(query.theme), themeNamed),
    named(textOf(query.territory), territoryBySlug),
    named(textOf(query.challenge), challengeById),
    named(textOf(query.organisation), organisationBySlug),
  ])
  return { theme, territory, challenge, organisation }
}

/** The same as the filter of a list. */
export function filingFilter({ theme, territory, challenge, organisation }: AskedFiling) {
  return {
    theme: theme?._id,
    territory: territory?._id,
    challenge: challenge?._id,
    organisation: organisation && String(organisation._id),
  }
}

async function named<T>(name: string | undefined, find: (name: string) => Promise<T | undefined>) {
  const thing = name === undefined ? undefined : await find(name)
  if (name !== undefined && !thing) throw new NotFound()
  return thing
}
