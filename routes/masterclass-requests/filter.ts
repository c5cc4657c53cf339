import type { Request } from 'express'
import { type Challenge, challengeById } from '../../models/challenge.js'
import { NotFound } from '../../models/failure.js'
import {
  listedStates,
  type RequestFilter,
  type RequestSort,
  requestSorts,
} from '../../models/masterclass-request/list.js'
import { type Organisation, organisationBySlug } from '../../models/organisation.js'
import { type Territory, territoryBySlug } from '../../models/territory.js'
import type { Theme } from '../../models/theme.js'
import { themeNamed } from '../../models/topic/filing.js'
import { oneOf, textOf } from '../../server/http/query.js'

/** What an address of the list asks for, found. */
export interface AskedRequests {
  filter: RequestFilter
  sort: RequestSort
  theme?: Theme
  territory?: Territory
  challenge?: Challenge
  organisation?: Organisation
}

/**
 * The filter in an address: `theme`, `territory`, `challenge`, `organisation` (a slug), `state`, `sort`. Choices that are not
 * offered count as none.
 * @throws NotFound for a name of nothing.
 */
export async function askedRequests({ query }: Pick<Request, 'query'>): Promise<AskedRequests> {
  const [theme, territory, challenge, organisation] = await Promise.all([
    named(textOf(query.theme), themeNamed),
    named(textOf(query.territory), territoryBySlug),
    named(textOf(query.challenge), challengeById),
    named(textOf(query.organisation), organisationBySlug),
  ])
  return {
    filter: {
      theme: theme?._id,
      territory: territory?._id,
      challenge: challenge?._id,
      organisation: organisation && String(organisation._id),
      state: oneOf(query.state, listedStates),
    },
    sort: oneOf(query.sort, requestSorts) ?? 'wanted',
    theme,
    territory,
    challenge,
    organisation,
  }
}

/** What an address names, if it names anything. */
async function named<T>(name: string | undefined, find: (name: string) => Promise<T | undefined>) {
  const thing = name === undefined ? undefined : await find(name)
  if (name !== undefined && !thing) throw new NotFound()
  return thing
}

/** The list under these choices; what is usual is left out. */
export function requestListPath(
  { filter, sort, organisation }: AskedRequests,
  after?: string,
  path = '/masterclass-requests',
): string {
  const asked = {
    theme: filter.theme,
    territory: filter.territory,
    challenge: filter.challenge,
    organisation: organisation?.slug,
    state: filter.state,
    sort: sort === 'wanted' ? undefined : sort,
    after,
  }
  const given = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return [path, new URLSearchParams(given)].filter(String).join('?')
}
